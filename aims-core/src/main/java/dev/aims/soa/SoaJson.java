package dev.aims.soa;

import dev.aims.dossier.risk.OwnControl;
import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Fact;
import dev.aims.fact.Presence;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement of applicability as JSON. Fields may be added in later versions, none is renamed. What the dossier
 * states keeps its convention: null is asserted absent, and what isn't stated is left out.
 */
public final class SoaJson {

    private SoaJson() {}

    /** Writes {@code statement}, indented, with a line feed at the end; {@code out} stays open. */
    public static void write(StatementOfApplicability statement, Writer out) {
        try {
            out.write(NodeWriter.json(node(statement)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(StatementOfApplicability statement) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("dossier", Scalar.of(statement.dossier()));
        members.put("as_of", Scalar.of(statement.asOf().toString()));
        members.put("system", text(statement.system()));
        members.put("rows", items(statement.rows(), SoaJson::node));
        members.put("own_entries", Scalar.of(statement.own().entries().name()));
        members.put("foreign", items(statement.own().foreign(), SoaJson::foreign));
        members.put("own_additional", Scalar.of(statement.own().additional().name()));
        members.put("additional", items(statement.own().additionalControls(), SoaJson::node));
        members.put("missing", items(statement.missing(), Scalar::of));
        return Branch.of(members);
    }

    private static Node node(SoaRow row) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("control", Scalar.of(row.control()));
        members.put("title", Scalar.of(row.title()));
        members.put("decision", Scalar.of(row.decision().name()));
        members.put("justification", Scalar.of(row.justification()));
        members.put("status", Scalar.of(row.status().name()));
        members.put("systems", items(row.systems(), SoaJson::node));
        members.put("risks", items(row.risks(), SoaJson::node));
        members.put("treatments", items(row.treatments(), SoaJson::node));
        members.put("evidence", items(row.evidence(), Scalar::of));
        Presence own = row.own().origin().presence();
        if (own != Presence.UNKNOWN) {
            members.put("own", own == Presence.ABSENT ? Scalar.none() : Branch.of(entry(row.own())));
        }
        members.put("comparison", Scalar.of(row.comparison().name()));
        return Branch.of(members);
    }

    private static Node node(SystemApplicability system) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("system", Scalar.of(system.system()));
        members.put("decision", Scalar.of(system.decision().name()));
        members.put("reason", text(system.reason()));
        members.put("status", Scalar.of(system.status().name()));
        return Branch.of(members);
    }

    private static Node node(LinkedRisk risk) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("system", Scalar.of(risk.system()));
        members.put("id", Scalar.of(risk.id()));
        members.put("register", Scalar.of(risk.register().name()));
        put("level", risk.level(), members);
        return Branch.of(members);
    }

    private static Node node(LinkedTreatment treatment) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("system", Scalar.of(treatment.system()));
        members.put("id", Scalar.of(treatment.id()));
        put("risk", treatment.risk(), members);
        members.put("state", Scalar.of(treatment.state().name()));
        put("due", treatment.due(), members);
        put("done_on", treatment.doneOn(), members);
        return Branch.of(members);
    }

    private static Node foreign(SoaEntry entry) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(entry.id()));
        members.putAll(entry(entry));
        return Branch.of(members);
    }

    private static Map<String, Node> entry(SoaEntry entry) {
        Map<String, Node> members = new LinkedHashMap<>();
        put("decision", entry.decision(), members);
        put("justification", entry.justification(), members);
        put("status", entry.status(), members);
        put("plan_due", entry.planDue(), members);
        return members;
    }

    private static Node node(OwnControl control) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(control.id()));
        put("title", control.title(), members);
        return Branch.of(members);
    }

    private static void put(String name, Fact<?> fact, Map<String, Node> members) {
        if (fact.presence() != Presence.UNKNOWN) {
            members.put(name, fact.presence() == Presence.ABSENT ? Scalar.none() : Scalar.of(fact.toString()));
        }
    }

    private static Node text(@Nullable String text) {
        return text == null ? Scalar.none() : Scalar.of(text);
    }

    private static <T> Node items(List<T> values, Function<? super T, ? extends Node> node) {
        return Items.of(values.stream().map(node).toList());
    }
}
