package dev.aims.report;

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
import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.catalog.Level;
import dev.aims.catalog.Pdca;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.RequirementKind;
import dev.aims.catalog.SystemScope;
import dev.aims.gate.Concession;
import dev.aims.gate.Gate;
import dev.aims.source.Fault;
import dev.aims.source.Place;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small run with a point of every kind, by hand: what reports show of it is written down in files. */
final class Sample {

    static final String DOSSIER = "ai/credit scoring.yaml";
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

    private Sample() {}

    /** Returns what each format is tried on: a decided dossier, one without a gate and two that weren't assessed. */
    static List<Reported> run() {
        return List.of(decided(), Report.of(undecided(), catalog()), unusable(), failed());
    }

    static Report decided() {
        Assessment assessment = assessment(
                DOSSIER,
                result("6.1.2-1", null, Outcome.INDETERMINATE, "can't be decided; not stated: /org/risk", ""),
                result("A.2.2-1", null, Outcome.CONFORM, "the AI policy p-1 is APPROVED", ""),
                result("A.2.2-2", null, Outcome.OFI, "the policy refers to no other", "Name the others."),
                result("A.6.2.4-2", "scoring", Outcome.MAJOR_NC, "R3: 0.76, needs >= 0.80", "Train again."),
                result("A.6.2.4-2", "chat", Outcome.MINOR_NC, "R1 <b>&]]> is late\n##vso[x] @all", "Test #1; 100%."),
                result("A.10.4-1", "scoring", Outcome.NOT_APPLICABLE, "the control doesn't apply: NO_CUSTOMERS", ""));
        Gate gate = Gate.before(LifecycleStage.DEPLOYMENT)
                .conceding(List.of(
                        concession("A.6.2.4-2", "scoring", new Place("gate/register.yaml", 4, 5)),
                        concession("A.6.2.4-9", "scoring", null)));
        return Report.of(assessment, catalog()).with(gate.decide(assessment));
    }

    static Assessment undecided() {
        return assessment(
                "plain.yaml",
                result("A.6.2.4-2", "scoring", Outcome.MINOR_NC, "R3 is late", "Test it."),
                result("A.2.2-1", null, Outcome.MAJOR_NC, "no AI policy", "Have one."));
    }

    static Refused unusable() {
        return new Refused(
                "bad.yaml",
                Refused.Kind.DOSSIER,
                "Dossier \"bad.yaml\" can't be used, 2 faults:\nbad.yaml:3:1: /orgg: unknown key\nno systems",
                List.of(
                        new Fault(new Place("bad.yaml", 3, 1), "/orgg", "unknown key"),
                        new Fault(null, "", "no systems")));
    }

    static Refused failed() {
        return new Refused(
                "odd.yaml", Refused.Kind.RULE, "Dossier \"odd.yaml\" can't be assessed.\nrule \"x\" failed", List.of());
    }

    /** Returns the report of one shortfall that says {@code foreign} wherever a host can say something. */
    static Report saying(String foreign) {
        Assessment assessment = assessment(
                foreign,
                new CheckResult(
                        "A.6.2.4-2",
                        "s " + foreign,
                        Outcome.MAJOR_NC,
                        new Explanation(
                                foreign,
                                foreign,
                                List.of(foreign),
                                List.of(foreign),
                                foreign,
                                foreign,
                                new Place(foreign, 1, 1))));
        Concession concession = new Concession(
                "A.6.2.4-2",
                "s " + foreign,
                "r " + foreign,
                "t " + foreign,
                "o " + foreign,
                "g " + foreign,
                AS_OF,
                new Place(foreign, 1, 1));
        return Report.of(assessment, catalog())
                .with(Gate.before(LifecycleStage.DEPLOYMENT)
                        .conceding(List.of(concession))
                        .decide(assessment));
    }

    /** Returns the report of {@code number} shortfalls in as many systems. */
    static Report many(int number) {
        return Report.of(
                assessment(
                        "many.yaml",
                        java.util.stream.IntStream.range(0, number)
                                .mapToObj(i -> result(
                                        "A.6.2.4-2",
                                        String.format("s%05d", i),
                                        i % 2 == 0 ? Outcome.MINOR_NC : Outcome.MAJOR_NC,
                                        "R3 is late",
                                        "Test it."))
                                .toArray(CheckResult[]::new)),
                catalog());
    }

    static Catalog catalog() {
        return new Catalog(List.of(
                requirement("6.1.2", RequirementKind.CLAUSE, "AI risk assessment", 1),
                requirement("A.2.2", RequirementKind.CONTROL, "AI policy", 2),
                requirement("A.5.4", RequirementKind.CONTROL, "Impact on individuals", 0),
                requirement("A.6.2.4", RequirementKind.CONTROL, "Verification and validation", 2),
                requirement("A.10.4", RequirementKind.CONTROL, "Customers", 1),
                requirement("ACME.1", RequirementKind.CONTROL, "House rules", 1)));
    }

    private static Requirement requirement(String id, RequirementKind kind, String title, int checks) {
        return new Requirement(
                id,
                kind,
                title,
                "group",
                Pdca.DO,
                List.of(),
                Map.of(),
                Stream.iterate(1, number -> number + 1)
                        .limit(checks)
                        .map(number -> check(id, number, title))
                        .toList());
    }

    private static Check check(String requirement, int number, String title) {
        return new Check(
                requirement + '-' + number,
                requirement,
                Level.SYSTEM,
                title + ", part " + number,
                "It is there.",
                number == 1 ? List.of("Whatever its form.") : List.of(),
                List.of(),
                List.of(),
                SystemScope.NONE,
                true,
                List.of(),
                List.of(),
                Map.of(),
                Map.of("late", Grade.MINOR, "missing", number == 1 ? Grade.MINOR : Grade.MAJOR),
                Map.of(),
                List.of(),
                "Supply it.",
                "");
    }

    private static Assessment assessment(String dossier, CheckResult... results) {
        List<CheckResult> all = List.of(results);
        List<RequirementResult> requirements = catalog().requirements().stream()
                .map(each -> new RequirementResult(
                        each.id(),
                        each.kind(),
                        each.title(),
                        each.id().equals("A.10.4") ? Verdict.NOT_APPLICABLE : Verdict.MINOR_NC,
                        each.id().equals("A.10.4") ? "NO_CUSTOMERS" : null,
                        false,
                        all.stream()
                                .filter(result -> result.requirement().equals(each.id()))
                                .toList()))
                .toList();
        Map<String, SystemAssessment> systems = new java.util.TreeMap<>();
        all.stream()
                .map(CheckResult::system)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(id -> systems.put(id, system(id, all)));
        return new Assessment(
                dossier,
                requirements,
                systems,
                new Provenance(
                        List.of(new Provenance.Pack("iso42001", "1.0.0", "sha256:aa")),
                        "sha256:bb",
                        AS_OF,
                        Map.of("A.2.2-1/review_interval_days", "730"),
                        "0.1.0"));
    }

    /** The chat system is barely begun, does what is prohibited, and excludes a control. */
    private static SystemAssessment system(String id, List<CheckResult> all) {
        boolean chat = id.equals("chat");
        return new SystemAssessment(
                id,
                AS_OF,
                chat ? LifecycleStage.INCEPTION : LifecycleStage.VERIFICATION_VALIDATION,
                null,
                chat ? Map.of("A.5.4", Verdict.EXCLUSION_CHALLENGED) : Map.of(),
                Map.of(),
                new EuClassification(
                        chat ? EuTier.PROHIBITED : EuTier.MINIMAL,
                        chat ? List.of("ART_5_1.a") : List.of(),
                        null,
                        false,
                        List.of(),
                        false),
                all.stream()
                        .filter(result -> result.system() == null || id.equals(result.system()))
                        .toList(),
                Map.of());
    }

    private static Concession concession(String check, String system, @Nullable Place place) {
        return new Concession(
                check,
                system,
                "pilot with 200 customers",
                "RISK-812",
                "Head of Scoring",
                "CRO",
                LocalDate.parse("2026-12-31"),
                place);
    }

    private static CheckResult result(
            String id, @Nullable String system, Outcome outcome, String statement, String remedy) {
        String fact = system == null ? "/org" : "/systems/" + system + "/vv";
        return new CheckResult(
                id,
                system,
                outcome,
                new Explanation(
                        statement,
                        outcome == Outcome.INDETERMINATE ? "" : id + " rule",
                        outcome == Outcome.INDETERMINATE ? List.of() : List.of(fact),
                        outcome == Outcome.INDETERMINATE ? List.of("/org/risk") : List.of(),
                        Point.isOpen(outcome) ? fact : "",
                        remedy,
                        system == null ? null : new Place(DOSSIER, 12, 5)));
    }
}
