package dev.aims.gate;

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
import dev.aims.catalog.RequirementKind;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assessments by hand. */
final class Given {

    static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

    private Given() {}

    static CheckResult result(String check, @Nullable String system, Outcome outcome, String... causes) {
        return new CheckResult(
                check,
                system,
                outcome,
                new Explanation(
                        "found " + outcome,
                        "",
                        List.of(),
                        List.of(),
                        causes.length == 0 ? "" : causes[0],
                        Arrays.asList(causes),
                        "mend it",
                        null));
    }

    static SystemAssessment system(String id, Map<String, Verdict> verdicts, CheckResult... checks) {
        return system(id, LifecycleStage.OPERATION_MONITORING, verdicts, Map.of(), checks);
    }

    static SystemAssessment system(
            String id,
            LifecycleStage stage,
            Map<String, Verdict> verdicts,
            Map<String, LifecycleStage> dueFrom,
            CheckResult... checks) {
        return new SystemAssessment(
                id,
                AS_OF,
                stage,
                ImpactLevel.HIGH,
                verdicts,
                Map.of("A.2.2", new Applicability(true, null)),
                new EuClassification(EuTier.MINIMAL, List.of(), null, false, List.of(), false),
                List.of(checks),
                dueFrom);
    }

    /** Returns the assessment of these systems: each check's results under its requirement. */
    static Assessment assessment(SystemAssessment... systems) {
        Map<String, List<CheckResult>> byRequirement = Arrays.stream(systems)
                .flatMap(system -> system.checks().stream())
                .collect(Collectors.groupingBy(CheckResult::requirement, LinkedHashMap::new, Collectors.toList()));
        List<RequirementResult> requirements = byRequirement.entrySet().stream()
                .map(each -> new RequirementResult(
                        each.getKey(), RequirementKind.CONTROL, "Title", Verdict.CONFORM, null, false, each.getValue()))
                .toList();
        Map<String, SystemAssessment> byId = new TreeMap<>();
        for (SystemAssessment system : systems) {
            byId.put(system.id(), system);
        }
        return new Assessment(
                "given.yaml",
                requirements,
                byId,
                new Provenance(
                        List.of(new Provenance.Pack("iso42001", "1.0", "sha256:01")),
                        "sha256:02",
                        AS_OF,
                        Map.of(),
                        "0.1.0"));
    }

    static Concession concession(String check, String system, String lastDay) {
        return new Concession(
                check, system, "a pilot", "RISK-812", "Head of Models", "CRO", LocalDate.parse(lastDay), null);
    }

    static CorrectiveAction action(String check, String system, String due) {
        return new CorrectiveAction(
                check, system, "review the policy", "RISK-9", "AIMS manager", LocalDate.parse(due), null);
    }
}
