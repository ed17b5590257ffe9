package dev.aims.law;

import dev.aims.assessment.EuClassification;
import dev.aims.fact.Truth;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the EU AI Act asks as JSON. The first member and the last say what it isn't. Fields may be added in later
 * versions, none is renamed.
 */
public final class EuAiActJson {

    private EuAiActJson() {}

    /** Writes {@code law}, indented, with a line feed at the end; {@code out} stays open. */
    public static void write(EuAiAct law, Writer out) {
        try {
            out.write(NodeWriter.json(node(law)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(EuAiAct law) {
        Map<String, Node> systems = new LinkedHashMap<>();
        law.systems().forEach((id, system) -> systems.put(id, node(system)));
        return new Members()
                .text("about", EuAiAct.NOTICE)
                .text("dossier", law.dossier())
                .text("as_of", law.asOf())
                .node("law", node(law.edition()))
                .node("systems", Branch.of(systems))
                .text("closing", EuAiAct.CLOSING)
                .branch();
    }

    private static Node node(LawEdition edition) {
        return new Members()
                .text("title", edition.title())
                .text("as_of", edition.asOf())
                .texts("sources", edition.sources())
                .list("dates", edition.dates(), each -> new Members()
                        .text("id", each.id())
                        .text("day", each.day())
                        .text("what", each.what())
                        .text("source", each.source())
                        .node("certain", Scalar.of(each.certain()))
                        .text("note", each.note().isEmpty() ? null : each.note())
                        .branch())
                .branch();
    }

    private static Node node(SystemUnderLaw system) {
        EuClassification law = system.classification();
        return new Members()
                .text("tier", law.tier())
                .texts("bases", law.bases())
                .text("applies_from", law.appliesFrom())
                .texts("missing", system.missing())
                .list("questions", system.questions(), each -> new Members()
                        .text("question", each.question())
                        .node("answer", answer(each.answer()))
                        .text("why", each.why())
                        .texts("facts", each.facts())
                        .branch())
                .node("roles", system.roles() == null ? Scalar.none() : names(system.roles()))
                .list("signals", system.signals(), each -> new Members()
                        .text("provision", each.provision())
                        .text("statement", each.statement())
                        .texts("evidence", each.evidence())
                        .branch())
                .list("obligations", system.obligations(), EuAiActJson::node)
                .list("open_duties", system.openDuties(), each -> new Members()
                        .texts("articles", each.articles())
                        .texts("missing", each.missing())
                        .branch())
                .list("deadlines", system.deadlines(), EuAiActJson::node)
                .texts("remarks", system.remarks())
                .branch();
    }

    private static Node node(Obligation obligation) {
        Timing timing = obligation.timing();
        return new Members()
                .text("article", obligation.article())
                .node("roles", names(obligation.roles()))
                .text("duty", obligation.duty())
                .text("provided", obligation.provided().isEmpty() ? null : obligation.provided())
                .text("applies_from", timing.appliesFrom())
                .text("force", timing.force())
                .number("days_until", timing.daysUntil())
                .text("note", timing.note().isEmpty() ? null : timing.note())
                .texts("missing", timing.missing())
                .text("status", obligation.status())
                .list("supported_by", obligation.supports(), each -> new Members()
                        .text("requirement", each.requirement())
                        .text("provision", each.provision().isEmpty() ? null : each.provision())
                        .text("relation", each.relation())
                        .text("trust", each.trust())
                        .text("verdict", each.verdict())
                        .branch())
                .branch();
    }

    private static Node node(ReportingDeadline deadline) {
        return new Members()
                .text("incident", deadline.incident())
                .text("provision", deadline.provision().isEmpty() ? null : deadline.provision())
                .number("days", deadline.days() == null ? null : deadline.days().longValue())
                .text("due", deadline.due())
                .text("notified_on", deadline.notifiedOn())
                .text("state", deadline.state())
                .text("statement", deadline.statement())
                .texts("missing", deadline.missing())
                .branch();
    }

    private static Node answer(Truth.Value answer) {
        return answer == Truth.Value.UNKNOWN ? Scalar.none() : Scalar.of(answer == Truth.Value.YES);
    }

    private static Node names(Collection<?> values) {
        return Items.of(
                values.stream().map(value -> Scalar.of(value.toString())).toList());
    }

    /** The members of one object, in the order of writing. */
    private static final class Members {

        private final Map<String, Node> members = new LinkedHashMap<>();

        Members node(String name, Node value) {
            members.put(name, value);
            return this;
        }

        Members text(String name, @Nullable Object value) {
            return node(name, value == null ? Scalar.none() : Scalar.of(value.toString()));
        }

        Members number(String name, @Nullable Long value) {
            return node(name, value == null ? Scalar.none() : Scalar.of(BigDecimal.valueOf(value)));
        }

        Members texts(String name, List<String> values) {
            return node(name, names(values));
        }

        <T> Members list(String name, List<T> values, Function<T, Node> node) {
            return node(name, Items.of(values.stream().map(node).toList()));
        }

        Branch branch() {
            return Branch.of(members);
        }
    }
}
