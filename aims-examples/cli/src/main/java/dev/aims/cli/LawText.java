package dev.aims.cli;

import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Verdict;
import dev.aims.law.EuAiAct;
import dev.aims.law.Force;
import dev.aims.law.LawEdition;
import dev.aims.law.Obligation;
import dev.aims.law.Support;
import dev.aims.law.SupportStatus;
import dev.aims.law.SystemUnderLaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The EU AI Act's duties for a person: what binds now first, then what may, then what comes. */
final class LawText {

    private static final int COLUMN = 12;

    private final Page page;

    LawText(Page page) {
        this.page = page;
    }

    void write(EuAiAct law) {
        LawEdition edition = law.edition();
        page.line(0, Style.ASIDE, EuAiAct.NOTICE).blank();
        page.line(0, Style.TITLE, law.dossier() + ", as of " + law.asOf());
        page.line(
                0,
                Style.PLAIN,
                edition.title() + "; law data as of " + edition.asOf() + ", from "
                        + String.join(", ", edition.sources()) + ". What was published later isn't in it.");
        if (law.systems().isEmpty()) {
            page.blank().line(0, Style.PLAIN, "No AI system is stated.");
        }
        law.systems().values().forEach(this::write);
        page.blank().line(0, Style.ASIDE, EuAiAct.CLOSING);
    }

    private void write(SystemUnderLaw system) {
        page.blank().line(0, Style.TITLE, system.id());
        entry("class", className(system.classification()));
        entry("roles", roles(system));
        system.remarks().forEach(remark -> entry("note", remark));
        if (!system.missing().isEmpty()) {
            entry("to state", String.join(", ", system.missing()));
        }
        section(
                "Why",
                system.questions(),
                question -> page.entry(
                        4,
                        Style.PLAIN,
                        switch (question.answer()) {
                            case YES -> "yes";
                            case NO -> "no";
                            case UNKNOWN -> "open";
                        },
                        10,
                        question.question() + ": " + question.why()));
        section("To check", system.signals(), signal -> {
            page.line(4, Style.OPEN, signal.provision());
            page.line(6, Style.PLAIN, signal.statement());
            page.line(6, Style.ASIDE, String.join(", ", signal.evidence()));
        });
        obligations(system, Force.IN_FORCE, "Duties in force");
        obligations(system, Force.OPEN, "Duties that may be in force");
        obligations(system, Force.LATER, "Duties to come");
        section("Duties not decided", system.openDuties(), open -> {
            page.line(4, Style.OPEN, articles(open.articles()));
            page.line(6, Style.PLAIN, "state " + String.join(", ", open.missing()));
        });
        section(
                "Incidents to report",
                system.deadlines(),
                deadline -> page.entry(
                        4,
                        Style.PLAIN,
                        deadline.incident(),
                        COLUMN,
                        Wording.words(deadline.state().name())
                                + (deadline.provision().isEmpty() ? "" : " (" + deadline.provision() + ")") + ": "
                                + deadline.statement()));
    }

    private void entry(String label, String text) {
        page.entry(2, Style.ASIDE, label, COLUMN, text);
    }

    private <T> void section(String title, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            page.blank().line(2, Style.TITLE, title);
            items.forEach(writer);
        }
    }

    private void obligations(SystemUnderLaw system, Force force, String title) {
        section(
                title,
                system.obligations().stream()
                        .filter(each -> each.timing().force() == force)
                        .toList(),
                this::write);
    }

    private void write(Obligation obligation) {
        long days = obligation.timing().daysUntil();
        page.line(
                4,
                Style.TITLE,
                obligation.article()
                        + (obligation.roles().isEmpty()
                                ? ""
                                : " as "
                                        + obligation.roles().stream()
                                                .map(role -> Wording.words(role.name()))
                                                .collect(Collectors.joining(", ")))
                        + (days == 0 ? ", since " : ", from ")
                        + obligation.appliesFrom()
                        + (days == 0 ? "" : ", in " + Wording.count(days, "day", "days")));
        page.line(6, Style.PLAIN, obligation.duty());
        if (!obligation.provided().isEmpty()) {
            page.line(6, Style.PLAIN, "Provided that " + obligation.provided() + ".");
        }
        if (!obligation.timing().note().isEmpty()) {
            page.line(6, Style.PLAIN, "When: " + obligation.timing().note() + ".");
        }
        if (!obligation.timing().missing().isEmpty()) {
            page.line(
                    6,
                    Style.PLAIN,
                    "State " + String.join(", ", obligation.timing().missing()) + ".");
        }
        page.line(6, style(obligation.status()), support(obligation));
    }

    private static String support(Obligation obligation) {
        boolean firm = obligation.supports().stream()
                .anyMatch(support -> support.relation().counts());
        Map<String, List<String>> byVerdict = obligation.supports().stream()
                .filter(support -> !firm || support.relation().counts())
                .collect(Collectors.groupingBy(
                        LawText::verdict,
                        LinkedHashMap::new,
                        Collectors.mapping(Support::requirement, Collectors.toList())));
        String requirements = byVerdict.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + " (" + each.getKey() + ")")
                .collect(Collectors.joining("; "));
        String words =
                switch (obligation.status()) {
                    case SUPPORTED -> "Supported by ";
                    case PARTLY_SUPPORTED -> firm ? "Partly supported by " : "At best partly supported by ";
                    case NOT_SUPPORTED -> "Not supported: ";
                    case OPEN -> "Support open: ";
                    case NOT_COVERED -> "Nothing in ISO/IEC 42001 that applies here supports it";
                };
        return words + (obligation.status() == SupportStatus.NOT_COVERED ? "" : requirements) + ".";
    }

    /** Not "conforms": beside a duty of the law that could be read as conformity with the law. */
    private static String verdict(Support support) {
        Verdict verdict = support.verdict();
        if (verdict == null) {
            return "not assessed";
        }
        return verdict == Verdict.CONFORM || verdict == Verdict.OFI ? "proven" : Wording.of(verdict);
    }

    private static Style style(SupportStatus status) {
        return switch (status) {
            case SUPPORTED -> Style.GOOD;
            case PARTLY_SUPPORTED -> Style.MINOR;
            case NOT_SUPPORTED -> Style.MAJOR;
            case OPEN -> Style.OPEN;
            case NOT_COVERED -> Style.ASIDE;
        };
    }

    private static String articles(List<String> articles) {
        return "Art. "
                + articles.stream().map(article -> article.replace("Art. ", "")).collect(Collectors.joining(", "));
    }

    private static String className(EuClassification law) {
        return law.tier() == null
                ? "not decided"
                : law.tier()
                        + (law.bases().isEmpty() ? "" : " (" + String.join(", ", law.bases()) + ")")
                        + (law.appliesFrom() == null ? "" : ", duties from " + law.appliesFrom());
    }

    private static String roles(SystemUnderLaw system) {
        if (system.roles() == null) {
            return "not stated";
        }
        return system.roles().isEmpty()
                ? "none"
                : system.roles().stream()
                        .map(role -> Wording.words(role.name()))
                        .collect(Collectors.joining(", "));
    }
}
