package dev.aims.assessment;

import dev.aims.catalog.RequirementKind;
import dev.aims.source.Place;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random assessments that have much in common, so that two of them can be compared. */
public final class RandomAssessments {

    private static final List<String> REQUIREMENTS = List.of("4.1", "6.1.3", "10.2", "A.2.2", "A.6.2.4", "X.1");
    private static final List<String> SYSTEMS = List.of("scoring", "chat/eu", "a~b");
    private static final List<String> POINTERS =
            List.of("/org/policy", "/org/policy/reviews", "/systems/scoring", "/systems/chat~1eu/vv", "/systems");
    private static final List<String> TEXTS = List.of(
            "",
            "found",
            "two\nlines",
            "\"quoted\" \\",
            "é 😀",
            "\u0000\u2028",
            "null",
            "2026-11-20",
            "a very long statement ".repeat(20));

    private final Random random;

    private RandomAssessments(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the assessment of {@code seed}. */
    public static Assessment of(long seed) {
        return new RandomAssessments(seed).assessment();
    }

    private Assessment assessment() {
        List<String> systems = some(SYSTEMS);
        List<RequirementResult> requirements =
                some(REQUIREMENTS).stream().map(id -> requirement(id, systems)).toList();
        Map<String, SystemAssessment> assessed = new TreeMap<>();
        systems.forEach(id -> assessed.put(id, system(id, requirements)));
        Map<String, String> settings = new TreeMap<>();
        some(REQUIREMENTS).forEach(id -> settings.put(id + "-1/limit_days", oneOf(TEXTS)));
        return new Assessment(
                oneOf(TEXTS),
                requirements,
                assessed,
                new Provenance(
                        some(List.of("iso42001", "acme")).stream()
                                .map(id -> new Provenance.Pack(id, oneOf(TEXTS), oneOf(TEXTS)))
                                .toList(),
                        "sha256:" + random.nextInt(2),
                        day(),
                        settings,
                        oneOf(TEXTS)));
    }

    private RequirementResult requirement(String id, List<String> systems) {
        List<CheckResult> checks = new ArrayList<>();
        if (random.nextBoolean()) {
            checks.add(result(id + "-1", null));
        }
        some(systems).forEach(system -> checks.add(result(id + "-2", system)));
        if (random.nextBoolean()) {
            checks.add(result(id + "-3", null));
        }
        return new RequirementResult(
                id,
                oneOf(RequirementKind.values()),
                oneOf(TEXTS),
                oneOf(Verdict.values()),
                orNull(oneOf(TEXTS)),
                random.nextBoolean(),
                checks);
    }

    private CheckResult result(String id, @Nullable String system) {
        return new CheckResult(
                id,
                system,
                oneOf(Outcome.values()),
                new Explanation(
                        oneOf(TEXTS),
                        oneOf(TEXTS),
                        some(POINTERS),
                        some(POINTERS),
                        oneOf(TEXTS),
                        some(POINTERS),
                        oneOf(TEXTS),
                        orNull(new Place(oneOf(TEXTS), 1 + random.nextInt(3), 1 + random.nextInt(9)))));
    }

    private SystemAssessment system(String id, List<RequirementResult> requirements) {
        List<CheckResult> checks = new ArrayList<>();
        for (RequirementResult requirement : requirements) {
            for (CheckResult check : requirement.checks()) {
                if (check.system() == null) {
                    checks.add(part(check, id));
                } else if (check.system().equals(id)) {
                    checks.add(check);
                }
            }
        }
        if (random.nextInt(5) == 0) {
            Collections.shuffle(checks, random);
            checks.add(result("Z.9-1", orNull(id)));
        }
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        some(REQUIREMENTS).forEach(each -> verdicts.put(each, oneOf(Verdict.values())));
        Map<String, Applicability> applicability = new LinkedHashMap<>();
        some(REQUIREMENTS)
                .forEach(each ->
                        applicability.put(each, new Applicability(orNull(random.nextBoolean()), orNull(oneOf(TEXTS)))));
        return new SystemAssessment(
                id,
                day(),
                orNull(oneOf(LifecycleStage.values())),
                orNull(oneOf(ImpactLevel.values())),
                verdicts,
                applicability,
                new EuClassification(
                        orNull(oneOf(EuTier.values())),
                        some(TEXTS),
                        orNull(day()),
                        orNull(random.nextBoolean()),
                        some(TEXTS),
                        orNull(random.nextBoolean())),
                checks,
                dueFrom());
    }

    /** The organisation's result, the same as the system's part of it, or another one. */
    private CheckResult part(CheckResult whole, String system) {
        return switch (random.nextInt(4)) {
            case 0 -> result(whole.id(), orNull(system));
            case 1 -> new CheckResult(whole.id(), system, whole.outcome(), whole.explanation());
            default -> whole;
        };
    }

    private Map<String, LifecycleStage> dueFrom() {
        Map<String, LifecycleStage> dueFrom = new LinkedHashMap<>();
        some(REQUIREMENTS).forEach(each -> dueFrom.put(each + "-1", oneOf(LifecycleStage.values())));
        return dueFrom;
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 20).plusDays(random.nextInt(3));
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextInt(4) > 0).toList();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
