package dev.aims.report.html;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Pdca;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.RequirementKind;
import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Presence;
import dev.aims.gate.Concession;
import dev.aims.gate.Gate;
import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.report.Reported;
import dev.aims.soa.Comparison;
import dev.aims.soa.Decision;
import dev.aims.soa.OwnStatement;
import dev.aims.soa.SoaRow;
import dev.aims.soa.StatementOfApplicability;
import dev.aims.source.Fault;
import dev.aims.source.Place;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports in which every text that a host or a dossier can choose is {@code text}. */
final class SampleRun {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

    private SampleRun() {}

    static String html(Reported... run) {
        StringWriter out = new StringWriter();
        HtmlReport.write(List.of(run), out);
        return out.toString();
    }

    static Document page(Reported... run) {
        return Jsoup.parse(html(run));
    }

    /** Returns a report of {@code systems} systems; each fails one check and leaves another open. */
    static Report report(String text, int systems) {
        List<String> ids = IntStream.range(0, systems).mapToObj(i -> text + i).toList();
        List<CheckResult> failed = ids.stream()
                .map(id -> result("A.6.2.4-2", id, Outcome.MAJOR_NC, text))
                .toList();
        CheckResult open = result("6.1.2-1", null, Outcome.INDETERMINATE, text);
        CheckResult good = result("6.1.2-2", null, Outcome.CONFORM, text);
        Map<String, SystemAssessment> assessed = new LinkedHashMap<>();
        for (int i = 0; i < systems; i++) {
            assessed.put(ids.get(i), system(ids.get(i), List.of(open, good, failed.get(i))));
        }
        Assessment assessment = new Assessment(
                text,
                List.of(
                        new RequirementResult(
                                "6.1.2",
                                RequirementKind.CLAUSE,
                                "AI risk assessment",
                                Verdict.INDETERMINATE,
                                null,
                                false,
                                List.of(open, good)),
                        new RequirementResult(
                                "A.6.2.4",
                                RequirementKind.CONTROL,
                                "Verification and validation",
                                systems == 0 ? Verdict.NOT_APPLICABLE : Verdict.MAJOR_NC,
                                systems == 0 ? "NO_SYSTEM" : null,
                                systems > 0,
                                failed)),
                assessed,
                new Provenance(
                        List.of(new Provenance.Pack("iso42001", "1.0.0", "sha256:aa")),
                        "sha256:bb",
                        AS_OF,
                        Map.of(),
                        "0.1.0"));
        return Report.of(assessment, catalog()).with(statement(text));
    }

    /** Returns {@code report} with the decision before deployment. The first system's failure is conceded. */
    static Report gated(Report report, String text) {
        List<Concession> concessions = new ArrayList<>();
        report.assessment().systems().keySet().stream()
                .limit(1)
                .forEach(id -> concessions.add(
                        new Concession("A.6.2.4-2", id, text, text, text, text, LocalDate.parse("2027-01-31"), null)));
        return report.with(
                Gate.before(LifecycleStage.DEPLOYMENT).conceding(concessions).decide(report.assessment()));
    }

    static Refused refused(String text) {
        return new Refused(
                text, Refused.Kind.DOSSIER, text, List.of(new Fault(new Place(text, 3, 5), "/org/" + text, text)));
    }

    private static CheckResult result(String id, String system, Outcome outcome, String text) {
        boolean open = outcome == Outcome.INDETERMINATE;
        String pointer = "/systems/" + text;
        return new CheckResult(
                id,
                system,
                outcome,
                new Explanation(
                        text,
                        id + " rule",
                        open ? List.of() : List.of(pointer),
                        open ? List.of(pointer) : List.of(),
                        outcome == Outcome.CONFORM ? "" : pointer,
                        outcome == Outcome.MAJOR_NC ? "Train again." : "",
                        new Place(text, 12, 5)));
    }

    private static SystemAssessment system(String id, List<CheckResult> checks) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts.put("6.1.2", Verdict.INDETERMINATE);
        verdicts.put("A.6.2.4", Verdict.MAJOR_NC);
        return new SystemAssessment(
                id,
                AS_OF,
                LifecycleStage.VERIFICATION_VALIDATION,
                ImpactLevel.HIGH,
                verdicts,
                Map.of("A.6.2.4", new Applicability(true, null)),
                new EuClassification(
                        EuTier.HIGH_RISK,
                        List.of("ANNEX_III_5.b"),
                        LocalDate.parse("2027-12-02"),
                        false,
                        List.of(),
                        false),
                checks,
                Map.of("A.6.2.4-2", LifecycleStage.VERIFICATION_VALIDATION));
    }

    private static StatementOfApplicability statement(String text) {
        SoaRow row = new SoaRow(
                "A.6.2.4",
                "Verification and validation",
                Decision.APPLIES,
                text,
                Verdict.MAJOR_NC,
                List.of(),
                List.of(),
                List.of(),
                List.of("/systems/" + text),
                SoaEntry.builder().justification(text).build(),
                Comparison.NO_DECISION);
        return new StatementOfApplicability(
                text,
                AS_OF,
                null,
                List.of(row),
                new OwnStatement(Presence.ABSENT, List.of(), Presence.ABSENT, List.of()),
                List.of());
    }

    private static Catalog catalog() {
        return new Catalog(List.of(
                requirement("6.1.2", RequirementKind.CLAUSE, "c6_1", Pdca.PLAN),
                requirement("A.6.2.4", RequirementKind.CONTROL, "a6_2", Pdca.DO)));
    }

    private static Requirement requirement(String id, RequirementKind kind, String group, Pdca pdca) {
        return new Requirement(id, kind, id, group, pdca, List.of(), Map.of(), List.of());
    }
}
