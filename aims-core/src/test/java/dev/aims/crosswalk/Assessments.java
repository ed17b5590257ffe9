package dev.aims.crosswalk;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.RequirementKind;
import dev.aims.catalog.StandardOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Assessments of the standard's 70 requirements with the verdicts a test needs. */
public final class Assessments {

    /** The leaf clauses and controls in the order of the standard. */
    public static final List<String> REQUIREMENTS = Stream.of(("4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1.1 6.1.2 6.1.3 6.1.4 6.2"
                            + " 6.3 7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 8.2 8.3 8.4 9.1 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3"
                            + " 10.1 10.2 A.2.2 A.2.3 A.2.4 A.3.2 A.3.3 A.4.2 A.4.3 A.4.4 A.4.5 A.4.6 A.5.2 A.5.3 A.5.4"
                            + " A.5.5 A.6.1.2 A.6.1.3 A.6.2.2 A.6.2.3 A.6.2.4 A.6.2.5 A.6.2.6 A.6.2.7 A.6.2.8 A.7.2 A.7.3"
                            + " A.7.4 A.7.5 A.7.6 A.8.2 A.8.3 A.8.4 A.8.5 A.9.2 A.9.3 A.9.4 A.10.2 A.10.3 A.10.4")
                    .split(" "))
            .toList();

    private Assessments() {}

    /** Returns an assessment in which all requirements have {@code verdict}. */
    public static Assessment all(Verdict verdict) {
        return of(id -> verdict);
    }

    /** Returns an assessment in which all requirements have {@code verdict} but for {@code others}. */
    public static Assessment all(Verdict verdict, Map<String, Verdict> others) {
        return of(id -> others.getOrDefault(id, verdict));
    }

    /** Returns an assessment of {@code verdicts} alone. */
    public static Assessment only(Map<String, Verdict> verdicts) {
        TreeMap<String, Verdict> sorted = new TreeMap<>(StandardOrder.INSTANCE);
        sorted.putAll(verdicts);
        return assessment(sorted.entrySet().stream()
                .map(each -> result(each.getKey(), each.getValue()))
                .toList());
    }

    private static Assessment of(Function<String, Verdict> verdicts) {
        return assessment(
                REQUIREMENTS.stream().map(id -> result(id, verdicts.apply(id))).toList());
    }

    private static Assessment assessment(List<RequirementResult> results) {
        return new Assessment(
                "scoring.yaml",
                results,
                Map.of(),
                new Provenance(List.of(), "sha256:00", LocalDate.parse("2026-11-20"), Map.of(), "0.1.0"));
    }

    private static RequirementResult result(String id, Verdict verdict) {
        RequirementKind kind = id.startsWith("A.") ? RequirementKind.CONTROL : RequirementKind.CLAUSE;
        return new RequirementResult(id, kind, "Title of " + id, verdict, null, false, List.of());
    }
}
