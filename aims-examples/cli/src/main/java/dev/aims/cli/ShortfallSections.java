package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to mend: the requirements that fail, gravest first, each with what was found, what to do and where. */
final class ShortfallSections {

    private static final int MOST_SYSTEMS = 5;
    private static final int ID_COLUMN = 15;

    private final Page page;
    private final Assessment assessment;

    ShortfallSections(Page page, Assessment assessment) {
        this.page = page;
        this.assessment = assessment;
    }

    void write() {
        section("MAJOR NONCONFORMITIES", Style.MAJOR, Verdict.MAJOR_NC);
        section("EXCLUSIONS CHALLENGED", Style.MAJOR, Verdict.EXCLUSION_CHALLENGED);
        section("MINOR NONCONFORMITIES", Style.MINOR, Verdict.MINOR_NC);
        section("OPPORTUNITIES", Style.GOOD, Verdict.OFI, Verdict.INDETERMINATE);
    }

    private void section(String title, Style style, Verdict first, Verdict... more) {
        List<Verdict> verdicts = new ArrayList<>(List.of(more));
        verdicts.add(first);
        List<RequirementResult> failing = assessment.requirements().stream()
                .filter(requirement -> verdicts.contains(requirement.verdict()))
                .filter(requirement -> requirement.verdict() == Verdict.EXCLUSION_CHALLENGED
                        || requirement.checks().stream().anyMatch(ShortfallSections::fails))
                .toList();
        if (!failing.isEmpty()) {
            page.line(0, style, title).blank();
            failing.forEach(this::requirement);
        }
    }

    private void requirement(RequirementResult requirement) {
        page.line(2, Style.TITLE, requirement.id() + " " + requirement.title());
        if (requirement.escalated()) {
            page.line(4, Style.PLAIN, "Three or more minor nonconformities together count as a major one.");
        }
        if (requirement.verdict() == Verdict.EXCLUSION_CHALLENGED) {
            page.line(
                    4,
                    Style.PLAIN,
                    "The organisation's Statement of Applicability excludes it; the facts call for it, for "
                            + Wording.shortened(challenged(requirement), MOST_SYSTEMS) + ".");
        }
        byCheck(requirement).values().stream()
                .sorted(Comparator.comparing(results -> results.get(0).outcome(), Comparator.reverseOrder()))
                .forEach(results -> check(requirement.verdict(), results));
        page.blank();
    }

    private List<String> challenged(RequirementResult requirement) {
        return assessment.systems().values().stream()
                .filter(system -> system.verdicts().get(requirement.id()) == Verdict.EXCLUSION_CHALLENGED)
                .map(SystemAssessment::id)
                .toList();
    }

    /** The failing results of each check, worst first. */
    private static Map<String, List<CheckResult>> byCheck(RequirementResult requirement) {
        Map<String, List<CheckResult>> byCheck = new LinkedHashMap<>();
        requirement.checks().stream()
                .filter(ShortfallSections::fails)
                .sorted(Comparator.comparing(CheckResult::outcome, Comparator.reverseOrder()))
                .forEach(result -> byCheck.computeIfAbsent(result.id(), id -> new ArrayList<>())
                        .add(result));
        return byCheck;
    }

    private void check(Verdict section, List<CheckResult> results) {
        String label = results.get(0).id();
        for (CheckResult result : results.subList(0, Math.min(MOST_SYSTEMS, results.size()))) {
            page.entry(4, Style.of(result.outcome()), label, ID_COLUMN, statement(section, result));
            if (result.place() != null) {
                page.line(ID_COLUMN, Style.ASIDE, Wording.of(result.place()));
            }
            label = "";
        }
        if (results.size() > MOST_SYSTEMS) {
            page.line(ID_COLUMN, Style.PLAIN, "and " + (results.size() - MOST_SYSTEMS) + " more systems");
        }
        String remedy = results.get(0).remedy();
        if (!remedy.isEmpty()) {
            page.entry(ID_COLUMN, Style.PLAIN, "\u2192", ID_COLUMN + 2, remedy);
        }
    }

    private String statement(Verdict section, CheckResult result) {
        boolean named = result.system() != null && assessment.systems().size() > 1;
        boolean other = result.outcome() != usual(section);
        return (named ? result.system() + ": " : "")
                + result.statement()
                + (other ? " (" + Wording.of(result.outcome()) + ")" : "");
    }

    /** The outcome that needs no word of its own, because the section's title says it. */
    private static @Nullable Outcome usual(Verdict section) {
        return switch (section) {
            case MAJOR_NC -> Outcome.MAJOR_NC;
            case MINOR_NC -> Outcome.MINOR_NC;
            case OFI, INDETERMINATE -> Outcome.OFI;
            case EXCLUSION_CHALLENGED, CONFORM, NOT_APPLICABLE -> null;
        };
    }

    private static boolean fails(CheckResult result) {
        return result.outcome().isShortfall();
    }
}
