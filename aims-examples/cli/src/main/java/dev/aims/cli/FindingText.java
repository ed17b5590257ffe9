package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.catalog.Check;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.FieldTable;
import dev.aims.source.Place;
import java.util.List;

/** What was found on a check or a requirement in one dossier. */
final class FindingText {

    private static final int MOST_PATHS = 15;
    private static final int COLUMN = 14;

    private final Page page;
    private final Dossier dossier;
    private final Assessment assessment;

    FindingText(Page page, Dossier dossier, Assessment assessment) {
        this.page = page;
        this.dossier = dossier;
        this.assessment = assessment;
    }

    void write(Check check) {
        title();
        for (CheckResult result : assessment.check(check.id())) {
            page.blank();
            page.line(2, Style.of(result.outcome()), subject(result) + ": " + Wording.of(result.outcome()));
            if (result.missing().isEmpty()) {
                page.line(4, Style.PLAIN, result.statement());
            }
            page.blank();
            if (!result.rule().isEmpty()) {
                page.entry(4, Style.ASIDE, "rule", COLUMN, result.rule());
            }
            if (!result.remedy().isEmpty()) {
                page.entry(4, Style.ASIDE, "to do", COLUMN, result.remedy());
            }
            evidence(result.evidence());
            missing(Pointers.outermost(result.missing()));
        }
    }

    void write(Requirement requirement) {
        title();
        assessment.requirement(requirement.id()).ifPresent(result -> {
            page.blank();
            page.line(
                    2,
                    Style.of(result.verdict()),
                    Wording.of(result.verdict())
                            + (result.reason() == null ? "" : ": " + Wording.words(result.reason()))
                            + (result.escalated() ? ", as three or more minor nonconformities together" : ""));
            page.blank();
            for (CheckResult check : result.checks()) {
                page.entry(
                        2,
                        Style.of(check.outcome()),
                        check.id(),
                        COLUMN,
                        (check.system() == null ? "" : check.system() + ": ")
                                + Wording.of(check.outcome())
                                + (check.outcome().isShortfall() ? ": " + check.statement() : ""));
            }
        });
    }

    private void title() {
        page.line(0, Style.TITLE, "In " + assessment.dossier() + ", as of " + dossier.asOf());
    }

    private static String subject(CheckResult result) {
        return result.system() == null ? "the organisation" : result.system();
    }

    private void evidence(List<String> pointers) {
        String label = "evidence";
        for (String pointer : pointers.subList(0, Math.min(MOST_PATHS, pointers.size()))) {
            Place place = dossier.placeOf(pointer);
            page.entry(4, Style.ASIDE, label, COLUMN, pointer + (place == null ? "" : " (" + Wording.of(place) + ")"));
            label = "";
        }
        more(pointers);
    }

    /** A missing fact has no place, but a meaning that tells what to state. */
    private void missing(List<String> pointers) {
        String label = "missing";
        for (String pointer : pointers.subList(0, Math.min(MOST_PATHS, pointers.size()))) {
            page.entry(4, Style.OPEN, label, COLUMN, pointer);
            FieldTable.at(pointer)
                    .ifPresent(field -> page.line(COLUMN + 2, Style.PLAIN, field.meaning() + "; " + field.allowed()));
            label = "";
        }
        more(pointers);
    }

    private void more(List<String> pointers) {
        if (pointers.size() > MOST_PATHS) {
            page.line(COLUMN, Style.PLAIN, "and " + (pointers.size() - MOST_PATHS) + " more");
        }
    }
}
