package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.Verdict;
import dev.aims.report.Report;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An assessment for a person: the counts first, then what to mend, what to state, and what it all rests on. */
final class TextReport {

    private static final int MOST_SYSTEMS = 10;
    private static final int REASON_WIDTH = 26;

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.MAJOR_NC,
            Verdict.EXCLUSION_CHALLENGED,
            Verdict.MINOR_NC,
            Verdict.INDETERMINATE,
            Verdict.OFI,
            Verdict.CONFORM,
            Verdict.NOT_APPLICABLE);

    private final Page page;

    TextReport(Page page) {
        this.page = page;
    }

    void write(Report report) {
        Assessment assessment = report.assessment();
        ReportFrame frame = new ReportFrame(page);
        frame.title(report);
        frame.departures(report.departures());
        systems(assessment);
        summary(assessment.requirements());
        new ShortfallSections(page, assessment).write();
        new OpenQuestions(page, assessment).write();
        notApplicable(assessment.requirements());
        frame.provenance(assessment.provenance());
    }

    private void systems(Assessment assessment) {
        if (assessment.systems().isEmpty()) {
            page.line(2, Style.PLAIN, "No AI system is stated.");
        }
        assessment.systems().values().stream().limit(MOST_SYSTEMS).forEach(system -> {
            page.line(2, Style.TITLE, system.id());
            page.line(4, Style.PLAIN, Wording.of(system));
        });
        if (assessment.systems().size() > MOST_SYSTEMS) {
            page.line(2, Style.PLAIN, "and " + (assessment.systems().size() - MOST_SYSTEMS) + " more systems");
        }
        page.blank();
    }

    private void summary(List<RequirementResult> requirements) {
        Map<Verdict, Long> counts = requirements.stream()
                .collect(Collectors.groupingBy(
                        RequirementResult::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        page.line(0, Style.PLAIN, "Of " + Wording.count(requirements.size(), "requirement", "requirements") + ":");
        for (Verdict verdict : WORST_FIRST) {
            Long count = counts.get(verdict);
            if (count != null) {
                page.number(Style.of(verdict), count, label(verdict, count));
            }
        }
        page.blank();
    }

    private static String label(Verdict verdict, long count) {
        boolean one = count == 1;
        return switch (verdict) {
            case EXCLUSION_CHALLENGED -> "excluded by the organisation, called for by the facts";
            case MAJOR_NC -> one ? "major nonconformity" : "major nonconformities";
            case MINOR_NC -> one ? "minor nonconformity" : "minor nonconformities";
            case INDETERMINATE -> "can't be decided yet";
            case OFI -> one ? "conforms and can improve" : "conform and can improve";
            case CONFORM -> one ? "conforms" : "conform";
            case NOT_APPLICABLE -> one ? "doesn't apply" : "don't apply";
        };
    }

    private void notApplicable(List<RequirementResult> requirements) {
        Map<String, List<String>> byReason = requirements.stream()
                .filter(requirement -> requirement.verdict() == Verdict.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(
                        requirement -> requirement.reason() == null ? "no reason given" : requirement.reason(),
                        TreeMap::new,
                        Collectors.mapping(RequirementResult::id, Collectors.toList())));
        if (byReason.isEmpty()) {
            return;
        }
        page.line(0, Style.TITLE, "DON'T APPLY").blank();
        byReason.forEach((reason, ids) ->
                page.entry(2, Style.PLAIN, Wording.words(reason), REASON_WIDTH, String.join(", ", ids)));
        page.blank();
    }
}
