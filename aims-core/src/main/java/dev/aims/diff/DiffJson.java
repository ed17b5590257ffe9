package dev.aims.diff;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.CheckResult;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Place;
import dev.aims.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a diff as JSON. Fields may be added in later versions, none is renamed; codes are those of the enums, paths JSON
 * Pointers. {@code facts} is null if facts couldn't be compared. Results show what was found, facts only that they
 * changed.
 */
public final class DiffJson {

    private DiffJson() {}

    /** Writes {@code diff}, indented, with a line feed at the end; {@code out} stays open. */
    public static void write(AssessmentDiff diff, Writer out) {
        try {
            out.write(NodeWriter.json(node(diff)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(AssessmentDiff diff) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("before", node(diff.before()));
        members.put("after", node(diff.after()));
        Map<String, Node> summary = new LinkedHashMap<>();
        for (Movement movement : Movement.values()) {
            summary.put(
                    movement.name().toLowerCase(Locale.ROOT),
                    number(diff.checks(movement).size()));
        }
        members.put("summary", Branch.of(summary));
        members.put("checks", items(diff.checks(), DiffJson::node));
        members.put("verdicts", items(diff.verdicts(), DiffJson::node));
        members.put("applicability", items(diff.applicability(), DiffJson::node));
        members.put("systems", items(diff.systems(), DiffJson::node));
        members.put("provenance", items(diff.provenance(), DiffJson::node));
        FactDiff facts = diff.facts();
        members.put("facts", facts == null ? Scalar.none() : items(facts.changes(), DiffJson::node));
        members.put(
                "idle_facts",
                facts == null ? Scalar.none() : number(diff.idleFacts().size()));
        return Branch.of(members);
    }

    private static Node node(Side side) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("dossier", Scalar.of(side.dossier()));
        members.put("as_of", Scalar.of(side.asOf().toString()));
        members.put("dossier_digest", Scalar.of(side.digest()));
        return Branch.of(members);
    }

    private static Node node(CheckChange check) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(check.id()));
        members.put("system", text(check.system()));
        members.put("movement", Scalar.of(check.movement().name()));
        members.put("before", node(check.before()));
        members.put("after", node(check.after()));
        members.put("facts", items(check.facts(), fact -> Scalar.of(fact.pointer())));
        members.put("settings", items(check.settings(), Scalar::of));
        return Branch.of(members);
    }

    private static Node node(@Nullable CheckResult result) {
        if (result == null) {
            return Scalar.none();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("outcome", Scalar.of(result.outcome().name()));
        members.put("statement", Scalar.of(result.statement()));
        members.put("evidence", items(result.evidence(), Scalar::of));
        members.put("missing", items(result.missing(), Scalar::of));
        members.put("place", node(result.place()));
        return Branch.of(members);
    }

    private static Node node(VerdictChange verdict) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("requirement", Scalar.of(verdict.requirement()));
        members.put("system", text(verdict.system()));
        members.put("movement", Scalar.of(verdict.movement().name()));
        members.put(
                "before",
                text(verdict.before() == null ? null : verdict.before().name()));
        members.put(
                "after", text(verdict.after() == null ? null : verdict.after().name()));
        members.put("reason_before", text(verdict.reasonBefore()));
        members.put("reason_after", text(verdict.reasonAfter()));
        return Branch.of(members);
    }

    private static Node node(ApplicabilityChange change) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("control", Scalar.of(change.control()));
        members.put("system", Scalar.of(change.system()));
        members.put("before", node(change.before()));
        members.put("after", node(change.after()));
        return Branch.of(members);
    }

    private static Node node(@Nullable Applicability applicability) {
        if (applicability == null) {
            return Scalar.none();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        Boolean applies = applicability.applies();
        members.put("applies", applies == null ? Scalar.none() : Scalar.of(applies.booleanValue()));
        members.put("reason", text(applicability.reason()));
        return Branch.of(members);
    }

    private static Node node(SystemChange system) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(system.system()));
        members.put("movement", Scalar.of(system.movement().name()));
        members.put("values", items(system.values(), DiffJson::node));
        return Branch.of(members);
    }

    private static Node node(ValueChange value) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("name", Scalar.of(value.name()));
        members.put("before", text(value.before()));
        members.put("after", text(value.after()));
        return Branch.of(members);
    }

    private static Node node(FactChange fact) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("path", Scalar.of(fact.pointer()));
        members.put("kind", Scalar.of(fact.kind().name()));
        members.put("before", Scalar.of(fact.before().name()));
        members.put("after", Scalar.of(fact.after().name()));
        members.put("place", node(fact.place()));
        return Branch.of(members);
    }

    private static Node node(@Nullable Place place) {
        if (place == null) {
            return Scalar.none();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("file", Scalar.of(place.file()));
        members.put("line", number(place.line()));
        members.put("column", number(place.column()));
        return Branch.of(members);
    }

    private static Scalar number(int number) {
        return Scalar.of(BigDecimal.valueOf(number));
    }

    private static Scalar text(@Nullable String text) {
        return text == null ? Scalar.none() : Scalar.of(text);
    }

    private static <T> Node items(List<T> values, Function<? super T, ? extends Node> node) {
        return Items.of(values.stream().map(node).toList());
    }
}
