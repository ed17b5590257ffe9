package dev.aims.cli;

import dev.aims.rules.plan.PlanStep;
import dev.aims.rules.plan.ReleasePlan;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as one indented JSON object. */
final class PlanJson {

    private PlanJson() {}

    static String of(ReleasePlan plan) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("system", Scalar.of(plan.system()));
        members.put("before", Scalar.of(plan.stage().name()));
        members.put("says", Scalar.of(plan.headline()));
        members.put("departures", texts(plan.departures().sentences()));
        members.put("reasons", Scalar.of(BigDecimal.valueOf(plan.reasons())));
        members.put("cleared", Scalar.of(BigDecimal.valueOf(plan.cleared())));
        members.put("verified", Scalar.of(plan.isVerified()));
        members.put("complete", Scalar.of(plan.complete()));
        members.put("steps", Items.of(plan.steps().stream().map(PlanJson::step).toList()));
        return NodeWriter.json(Branch.of(members));
    }

    private static Node step(PlanStep step) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("kind", Scalar.of(step.kind().name()));
        members.put("pointer", Scalar.of(step.pointer()));
        members.put("meaning", Scalar.of(step.meaning()));
        members.put("asked", text(step.asked().isEmpty() ? null : step.asked()));
        members.put("example", step.example() == null ? Scalar.none() : step.example());
        members.put("clears", texts(step.clears()));
        members.put("alone", texts(step.alone()));
        members.put("worst", text(step.worst() == null ? null : step.worst().name()));
        members.put("remedies", texts(step.remedies()));
        members.put("verified", Scalar.of(step.verified()));
        members.put("place", place(step));
        return Branch.of(members);
    }

    private static Node place(PlanStep step) {
        if (step.place() == null) {
            return Scalar.none();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("file", Scalar.of(step.place().file()));
        members.put("line", Scalar.of(BigDecimal.valueOf(step.place().line())));
        return Branch.of(members);
    }

    private static Node text(@Nullable String text) {
        return text == null ? Scalar.none() : Scalar.of(text);
    }

    private static Node texts(List<String> texts) {
        return Items.of(texts.stream().map(Scalar::of).toList());
    }
}
