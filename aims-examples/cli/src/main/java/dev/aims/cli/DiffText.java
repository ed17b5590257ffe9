package dev.aims.cli;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.diff.AssessmentDiff;
import dev.aims.diff.ChangedBy;
import dev.aims.diff.CheckChange;
import dev.aims.diff.DiffWords;
import dev.aims.diff.Movement;
import dev.aims.diff.Side;
import dev.aims.diff.SystemChange;
import dev.aims.diff.ValueChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A diff for a person: the counts first, then what came out worse and why, then the rest. */
final class DiffText {

    private static final String TO = " \u2192 ";
    private static final int COLUMN = 15;
    private static final int GROUND = "moved by ".length();
    private static final int MOST_GROUNDS = 5;
    private static final int MOST_IDS = 8;

    private final Page page;
    private final AssessmentDiff diff;

    DiffText(Page page, AssessmentDiff diff) {
        this.page = page;
        this.diff = diff;
    }

    void write() {
        page.line(0, Style.TITLE, DiffWords.summary(diff)).blank();
        side("before", diff.before());
        side("after", diff.after());
        String time = DiffWords.time(diff);
        page.line(0, Style.PLAIN, time.isEmpty() ? DiffWords.facts(diff) : time + " " + DiffWords.facts(diff));
        moved(Movement.WORSE, Style.MAJOR);
        moved(Movement.BETTER, Style.GOOD);
        appeared();
        gone();
        moved(Movement.OTHER, Style.TITLE);
        moved(Movement.CHANGED, Style.TITLE);
        verdicts();
        applicability();
        systems();
        provenance();
    }

    private void side(String label, Side side) {
        page.entry(0, Style.ASIDE, label, "before  ".length(), side.dossier() + ", as of " + side.asOf());
    }

    private void title(Style style, String title) {
        page.blank();
        page.line(0, style, title.toUpperCase(Locale.ROOT)).blank();
    }

    private void moved(Movement movement, Style style) {
        List<CheckChange> checks = diff.checks(movement);
        if (!checks.isEmpty()) {
            title(style, DiffWords.of(movement));
            checks.forEach(this::check);
        }
    }

    /** What is new and fails is told; the rest, which a new system brings along by the dozen, is counted. */
    private void appeared() {
        List<CheckChange> checks = diff.checks(Movement.NEW);
        if (checks.isEmpty()) {
            return;
        }
        title(Style.TITLE, DiffWords.of(Movement.NEW));
        checks.stream().filter(check -> outcome(check).isShortfall()).forEach(this::check);
        long open = checks.stream()
                .filter(check -> outcome(check) == Outcome.INDETERMINATE)
                .count();
        long fine = checks.stream()
                .filter(check -> outcome(check) == Outcome.CONFORM || outcome(check) == Outcome.NOT_APPLICABLE)
                .count();
        counted(open, "that can't be decided yet");
        counted(fine, fine == 1 ? "that conforms or isn't asked" : "that conform or aren't asked");
    }

    private void counted(long checks, String what) {
        if (checks > 0) {
            page.line(2, Style.PLAIN, Wording.count(checks, "check", "checks") + " " + what);
        }
    }

    private static Outcome outcome(CheckChange check) {
        return Objects.requireNonNull(check.after()).outcome();
    }

    private void gone() {
        Map<String, List<String>> bySubject = new LinkedHashMap<>();
        diff.checks(Movement.GONE).forEach(check -> bySubject
                .computeIfAbsent(DiffWords.subject(check.system()), subject -> new ArrayList<>())
                .add(check.id()));
        if (!bySubject.isEmpty()) {
            title(Style.TITLE, DiffWords.of(Movement.GONE));
            bySubject.forEach(
                    (subject, ids) -> page.entry(2, Style.PLAIN, subject, COLUMN, Wording.shortened(ids, MOST_IDS)));
        }
    }

    private void check(CheckChange check) {
        CheckResult after = Objects.requireNonNull(check.after());
        boolean same = check.movement() == Movement.CHANGED;
        page.entry(
                2,
                Style.of(after.outcome()),
                check.id(),
                COLUMN,
                DiffWords.subject(check.system()) + ": "
                        + (same ? "" : DiffWords.outcome(check.before()) + TO)
                        + DiffWords.outcome(after));
        page.line(COLUMN, Style.PLAIN, after.statement());
        if (!same) {
            grounds(ChangedBy.of(diff, check));
        }
        if (check.movement() == Movement.WORSE && !after.remedy().isEmpty()) {
            page.entry(COLUMN, Style.PLAIN, "\u2192", COLUMN + 2, after.remedy());
        }
    }

    private void grounds(List<ChangedBy> grounds) {
        String label = diff.facts() == null ? "rests on" : "moved by";
        for (ChangedBy ground : grounds.subList(0, Math.min(MOST_GROUNDS, grounds.size()))) {
            page.entry(COLUMN, Style.ASIDE, label, COLUMN + GROUND, text(ground));
            label = "";
        }
        if (grounds.size() > MOST_GROUNDS) {
            page.line(COLUMN + GROUND, Style.PLAIN, "and " + (grounds.size() - MOST_GROUNDS) + " more");
        }
    }

    private static String text(ChangedBy ground) {
        if (ground.name().isEmpty()) {
            return ground.remark();
        }
        return ground.name() + (ground.remark().isEmpty() ? "" : " (" + ground.remark() + ")");
    }

    /** Subjects whose verdict went the same way stand together. */
    private void verdicts() {
        Map<List<String>, List<String>> subjects = new LinkedHashMap<>();
        diff.verdicts().forEach(verdict -> subjects.computeIfAbsent(
                        List.of(
                                verdict.requirement(),
                                DiffWords.verdict(verdict.before(), verdict.reasonBefore())
                                        + TO
                                        + DiffWords.verdict(verdict.after(), verdict.reasonAfter())),
                        key -> new ArrayList<>())
                .add(DiffWords.subject(verdict.system())));
        if (!subjects.isEmpty()) {
            title(Style.TITLE, "verdicts");
            subjects.forEach((key, named) -> page.entry(
                    2, Style.PLAIN, key.get(0), COLUMN, Wording.shortened(named, MOST_IDS) + ": " + key.get(1)));
        }
    }

    private void applicability() {
        if (!diff.applicability().isEmpty()) {
            title(Style.TITLE, "applicability");
            diff.applicability()
                    .forEach(each -> page.entry(
                            2,
                            Style.PLAIN,
                            each.control(),
                            COLUMN,
                            each.system() + ": " + DiffWords.applicability(each.before()) + TO
                                    + DiffWords.applicability(each.after())));
        }
    }

    private void systems() {
        if (!diff.systems().isEmpty()) {
            title(Style.TITLE, "systems");
            for (SystemChange system : diff.systems()) {
                page.entry(
                        2,
                        Style.PLAIN,
                        system.system(),
                        COLUMN,
                        system.values().isEmpty()
                                ? DiffWords.of(system.movement())
                                : system.values().stream().map(DiffText::moved).collect(Collectors.joining("; ")));
            }
        }
    }

    private void provenance() {
        if (!diff.provenance().isEmpty()) {
            title(Style.TITLE, "judged otherwise");
            diff.provenance().forEach(value -> page.line(2, Style.PLAIN, moved(value)));
        }
    }

    private static String moved(ValueChange value) {
        return DiffWords.name(value) + ": " + DiffWords.before(value) + TO + DiffWords.after(value);
    }
}
