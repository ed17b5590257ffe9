package dev.aims.cli;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Pdca;
import dev.aims.certification.GapAnalysis;
import dev.aims.certification.OpenNonconformity;
import dev.aims.certification.Readiness;
import dev.aims.certification.RequirementGap;
import dev.aims.certification.Tally;
import dev.aims.fact.Presence;
import dev.aims.gate.Departures;
import dev.aims.report.CatalogWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Readiness for certification for a person: the gaps, what is open until when, the two stages, the calendar. */
final class GapText {

    private static final int INDENT = 2;
    private static final int CHECK_COLUMN = 13;
    private static final int MOST_MISSING = 3;

    private final Page page;
    private final Table counts;
    private final CertificationText certification;

    GapText(Page page, int width) {
        this.page = page;
        this.counts = new Table(page, width, 34, 8, 4, 8, 6, 6, 4);
        this.certification = new CertificationText(page);
    }

    void write(Readiness readiness) {
        page.line(0, Style.ASIDE, Readiness.NOTICE).blank();
        page.line(0, Style.TITLE, readiness.dossier() + ", as of " + readiness.asOf())
                .blank();
        new ReportFrame(page).departures(Departures.of(readiness.provenance()));
        gaps(readiness.gaps());
        open(readiness.gaps());
        onRecord(readiness.onRecord());
        certification.write(readiness);
        new ReportFrame(page).provenance(readiness.provenance());
    }

    private void gaps(GapAnalysis gaps) {
        head("GAP BY CLAUSE");
        gaps.byGroup().forEach((group, tally) -> row(CatalogWords.group(group), tally));
        page.blank();
        head("GAP BY PHASE");
        gaps.byPhase().forEach((phase, tally) -> row(words(phase), tally));
        page.blank();
    }

    private void head(String title) {
        counts.row(Style.TITLE, title, "CONFORM", "OFI", "UNKNOWN", "MINOR", "MAJOR", "N/A");
        page.rule();
    }

    private void row(String name, Tally tally) {
        int major = tally.of(Verdict.MAJOR_NC) + tally.of(Verdict.EXCLUSION_CHALLENGED);
        Style style = major > 0 ? Style.MAJOR : tally.of(Verdict.MINOR_NC) > 0 ? Style.MINOR : Style.PLAIN;
        counts.row(
                style,
                name,
                number(tally.of(Verdict.CONFORM)),
                number(tally.of(Verdict.OFI)),
                number(tally.of(Verdict.INDETERMINATE)),
                number(tally.of(Verdict.MINOR_NC)),
                number(major),
                number(tally.of(Verdict.NOT_APPLICABLE)));
    }

    private void open(GapAnalysis gaps) {
        section("MAJOR NONCONFORMITIES", gaps.open().filter(RequirementGap::isMajor));
        section("MINOR NONCONFORMITIES", gaps.open().filter(gap -> gap.verdict() == Verdict.MINOR_NC));
        List<RequirementGap> undecided = gaps.open()
                .filter(gap -> gap.verdict() == Verdict.INDETERMINATE)
                .toList();
        if (!undecided.isEmpty()) {
            page.line(0, Style.TITLE, "CAN'T BE DECIDED YET").blank();
            undecided.forEach(gap -> page.entry(INDENT, Style.OPEN, gap.id(), CHECK_COLUMN, undecided(gap)));
            page.blank();
        }
    }

    private void section(String title, Stream<RequirementGap> gaps) {
        List<RequirementGap> all = gaps.toList();
        if (!all.isEmpty()) {
            page.line(0, Style.TITLE, title).blank();
            all.forEach(this::gap);
        }
    }

    private void gap(RequirementGap gap) {
        page.line(
                INDENT,
                Style.of(gap.verdict()),
                gap.id() + " " + gap.title() + ", " + words(gap.pdca())
                        + (gap.verdict() == Verdict.EXCLUSION_CHALLENGED ? ": exclusion challenged" : ""));
        if (gap.escalated()) {
            page.line(2 * INDENT, Style.PLAIN, "Three or more minor nonconformities together count as a major one.");
        }
        gap.items().stream().filter(item -> item.outcome().isShortfall()).forEach(this::item);
        page.entry(
                2 * INDENT,
                Style.ASIDE,
                "closing",
                CHECK_COLUMN + INDENT,
                gap.register().isEmpty()
                        ? "no open entry in the register, so no date"
                        : gap.register().stream()
                                .map(each -> each.id() + ", " + closing(each))
                                .collect(Collectors.joining("; ")));
        page.blank();
    }

    private void item(CheckResult item) {
        page.entry(
                2 * INDENT,
                Style.of(item.outcome()),
                item.id(),
                CHECK_COLUMN + INDENT,
                (item.outcome() == Outcome.MAJOR_NC ? "" : "minor: ") + item.statement());
        if (item.place() != null) {
            page.line(CHECK_COLUMN + INDENT, Style.ASIDE, Wording.of(item.place()));
        }
        if (!item.remedy().isEmpty()) {
            page.entry(CHECK_COLUMN + INDENT, Style.GOOD, "\u2192", CHECK_COLUMN + 2 * INDENT, item.remedy());
        }
    }

    private static String undecided(RequirementGap gap) {
        List<String> causes = gap.items().stream()
                .map(item -> item.cause().isEmpty() ? item.statement() : item.cause())
                .distinct()
                .toList();
        return gap.title() + (causes.isEmpty() ? "" : "; state " + Wording.shortened(causes, MOST_MISSING));
    }

    private void onRecord(List<OpenNonconformity> open) {
        if (open.isEmpty()) {
            return;
        }
        page.line(0, Style.TITLE, "OPEN ON RECORD").blank();
        open.forEach(each -> page.entry(
                INDENT,
                Style.PLAIN,
                each.audit().isEmpty() ? each.id() : each.audit() + "/" + each.id(),
                CHECK_COLUMN,
                "on " + each.ref() + ", grade: " + each.grade() + "; " + closing(each)));
        page.blank();
    }

    private static String closing(OpenNonconformity open) {
        return switch (open.state()) {
            case OPEN -> "closing date " + open.due();
            case OVERDUE -> "overdue since " + open.due();
            case NO_DATE -> "no closing date";
            case NOT_STATED ->
                open.due().presence() == Presence.STATED
                        ? "closing date " + open.due() + ", not stated whether it is closed"
                        : "closing date: " + open.due();
        };
    }

    private static String words(Pdca phase) {
        return switch (phase) {
            case PLAN -> "Plan";
            case DO -> "Do";
            case CHECK -> "Check";
            case ACT -> "Act";
        };
    }

    private static String number(int count) {
        return count == 0 ? "-" : Integer.toString(count);
    }
}
