package dev.aims.certification;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Provenance;
import dev.aims.dossier.certification.Certificate;
import dev.aims.dossier.certification.Certification;
import dev.aims.fact.Fact;
import dev.aims.fact.Presence;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes readiness for certification as JSON. Fields may be added in later versions, none is renamed. What the dossier
 * states keeps its convention: null is asserted absent, and what isn't stated is left out.
 */
public final class ReadinessJson {

    private ReadinessJson() {}

    /** Writes {@code readiness}, indented, with a line feed at the end; {@code out} stays open. */
    public static void write(Readiness readiness, Writer out) {
        try {
            out.write(NodeWriter.json(node(readiness)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(Readiness readiness) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("notice", Scalar.of(Readiness.NOTICE));
        members.put("dossier", Scalar.of(readiness.dossier()));
        members.put("as_of", Scalar.of(readiness.asOf().toString()));
        members.put("by_group", tallies(readiness.gaps().byGroup()));
        members.put("by_phase", tallies(readiness.gaps().byPhase()));
        members.put("requirements", items(readiness.gaps().requirements(), ReadinessJson::node));
        members.put("on_record", items(readiness.onRecord(), ReadinessJson::node));
        members.put("stage_1", node(readiness.stage1()));
        members.put("stage_2", node(readiness.stage2()));
        members.put("certification", node(readiness.certification()));
        members.put("accreditation", node(readiness.accreditation()));
        members.put("calendar", node(readiness.calendar()));
        members.put("provenance", node(readiness.provenance()));
        return Branch.of(members);
    }

    private static Node tallies(Map<?, Tally> tallies) {
        Map<String, Node> members = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> {
            Map<String, Node> counts = new LinkedHashMap<>();
            tally.byVerdict()
                    .forEach((verdict, count) -> counts.put(verdict.name(), Scalar.of(BigDecimal.valueOf(count))));
            members.put(name.toString(), Branch.of(counts));
        });
        return Branch.of(members);
    }

    private static Node node(RequirementGap gap) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(gap.id()));
        members.put("title", Scalar.of(gap.title()));
        members.put("group", Scalar.of(gap.group()));
        members.put("phase", Scalar.of(gap.pdca().name()));
        members.put("verdict", Scalar.of(gap.verdict().name()));
        members.put("escalated", Scalar.of(gap.escalated()));
        members.put("items", items(gap.items(), ReadinessJson::node));
        members.put("register", items(gap.register(), each -> Scalar.of(each.id())));
        return Branch.of(members);
    }

    private static Node node(CheckResult item) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("check", Scalar.of(item.id()));
        members.put("system", text(item.system()));
        members.put("outcome", Scalar.of(item.outcome().name()));
        members.put("statement", Scalar.of(item.statement()));
        members.put("missing", items(item.missing(), Scalar::of));
        members.put("cause", Scalar.of(item.cause()));
        members.put("remedy", Scalar.of(item.remedy()));
        members.put("place", node(item.place()));
        return Branch.of(members);
    }

    private static Node node(@Nullable Place place) {
        if (place == null) {
            return Scalar.none();
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("file", Scalar.of(place.file()));
        members.put("line", Scalar.of(BigDecimal.valueOf(place.line())));
        members.put("column", Scalar.of(BigDecimal.valueOf(place.column())));
        return Branch.of(members);
    }

    private static Node node(OpenNonconformity open) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("audit", text(open.audit().isEmpty() ? null : open.audit()));
        members.put("id", Scalar.of(open.id()));
        put("ref", open.ref(), members);
        put("grade", open.grade(), members);
        put("due", open.due(), members);
        members.put("state", Scalar.of(open.state().name()));
        members.put("path", Scalar.of(open.path()));
        return Branch.of(members);
    }

    private static Node node(StageReadiness stage) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("state", Scalar.of(stage.state().name()));
        members.put("points", items(stage.points(), ReadinessJson::node));
        return Branch.of(members);
    }

    private static Node node(ReadinessPoint point) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(point.id()));
        members.put("asks", Scalar.of(point.asks()));
        members.put("state", Scalar.of(point.state().name()));
        members.put("statement", Scalar.of(point.statement()));
        members.put("evidence", items(point.evidence(), Scalar::of));
        members.put("missing", items(point.missing(), Scalar::of));
        return Branch.of(members);
    }

    private static Node node(Certification certification) {
        Map<String, Node> members = new LinkedHashMap<>();
        put("body", certification.body(), members);
        put("accreditation_body", certification.accreditation().body(), members);
        put("forum_membership", certification.accreditation().forumMembership(), members);
        put("accredited_standards", certification.accreditation().standards(), members);
        put("scope", certification.scope(), members);
        put("decided_on", certification.decidedOn(), members);
        Certificate certificate = certification.certificate();
        put("certificate", certificate.number(), members);
        put("issued_on", certificate.issuedOn(), members);
        put("expires_on", certificate.expiresOn(), members);
        put("status", certificate.status(), members);
        return Branch.of(members);
    }

    private static Node node(AccreditationAnswer accreditation) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("answer", Scalar.of(accreditation.answer().name()));
        members.put("signatory", Scalar.of(accreditation.signatory().name()));
        members.put("evidence", items(accreditation.evidence(), Scalar::of));
        members.put("missing", items(accreditation.missing(), Scalar::of));
        return Branch.of(members);
    }

    private static Node node(CertificationCalendar calendar) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("decided_on", day(calendar.decidedOn()));
        members.put("last_day", day(calendar.lastDay()));
        members.put("entries", items(calendar.entries(), ReadinessJson::node));
        members.put("missing", items(calendar.missing(), Scalar::of));
        return Branch.of(members);
    }

    private static Node node(CalendarEntry entry) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("step", Scalar.of(entry.step().name()));
        members.put("subject", Scalar.of(entry.subject()));
        members.put("from", day(entry.from()));
        members.put("last_day", day(entry.lastDay()));
        members.put("done_on", day(entry.doneOn()));
        members.put("state", Scalar.of(entry.state().name()));
        members.put("source", Scalar.of(entry.step().source()));
        return Branch.of(members);
    }

    private static Node node(Provenance provenance) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("packs", items(provenance.packs(), ReadinessJson::node));
        members.put("dossier_digest", Scalar.of(provenance.dossier()));
        members.put("as_of", Scalar.of(provenance.asOf().toString()));
        Map<String, Node> settings = new LinkedHashMap<>();
        provenance.settings().forEach((name, value) -> settings.put(name, Scalar.of(value)));
        members.put("settings", Branch.of(settings));
        members.put("library", Scalar.of(provenance.library()));
        return Branch.of(members);
    }

    private static Node node(Provenance.Pack pack) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(pack.id()));
        members.put("version", Scalar.of(pack.version()));
        members.put("digest", Scalar.of(pack.digest()));
        return Branch.of(members);
    }

    private static void put(String name, Fact<?> fact, Map<String, Node> members) {
        if (fact.presence() != Presence.UNKNOWN) {
            members.put(name, fact.presence() == Presence.ABSENT ? Scalar.none() : Scalar.of(fact.toString()));
        }
    }

    private static Node day(@Nullable LocalDate day) {
        return text(day == null ? null : day.toString());
    }

    private static Node text(@Nullable String text) {
        return text == null ? Scalar.none() : Scalar.of(text);
    }

    private static <T> Node items(List<T> values, Function<? super T, ? extends Node> node) {
        return Items.of(values.stream().map(node).toList());
    }
}
