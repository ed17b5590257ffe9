package dev.aims.cli;

import dev.aims.catalog.Check;
import dev.aims.catalog.Level;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalog says of a check or a requirement. */
final class CatalogText {

    private static final int COLUMN = 11;

    private final Page page;
    private final Map<String, String> conditions;

    CatalogText(Page page, Map<String, String> conditions) {
        this.page = page;
        this.conditions = conditions;
    }

    void write(Requirement requirement, Check check) {
        page.line(0, Style.TITLE, check.id() + " " + check.title());
        entry("of", requirement.id() + " " + requirement.title());
        page.blank();
        entry("asks", check.asks());
        check.reading().forEach(sentence -> page.entry(COLUMN, Style.PLAIN, "-", COLUMN + 2, sentence));
        entry("applies", applies(requirement));
        entry("asked", asked(check));
        entry("judged", judged(check));
        entry(
                "grades",
                check.grades().entrySet().stream()
                        .map(each -> Wording.words(each.getKey()) + ": "
                                + Wording.words(each.getValue().name()))
                        .collect(Collectors.joining(", ")));
        entry(
                "limits",
                check.limits().entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue().toPlainString())
                        .collect(Collectors.joining(", ")));
        entry("remedy", check.remedy());
        entry("leans on", check.anchor());
        entry("related", related(requirement));
    }

    void write(Requirement requirement) {
        page.line(0, Style.TITLE, requirement.id() + " " + requirement.title());
        entry("kind", Wording.words(requirement.kind().name()));
        entry("applies", applies(requirement));
        entry("related", related(requirement));
        for (Check check : requirement.checks()) {
            page.blank();
            page.line(2, Style.TITLE, check.id() + " " + check.title());
            page.line(4, Style.PLAIN, check.asks());
        }
    }

    private void entry(String label, String text) {
        if (!text.isEmpty()) {
            page.entry(0, Style.ASIDE, label, COLUMN, text);
        }
    }

    private String applies(Requirement requirement) {
        return requirement.applies().isEmpty()
                ? ""
                : "where "
                        + inWords(requirement.applies().stream()
                                .map(Precondition::condition)
                                .toList());
    }

    private String asked(Check check) {
        List<String> all =
                Stream.concat(check.when().stream(), check.whenOrg().stream()).toList();
        return all.isEmpty() ? "" : "only where " + inWords(all);
    }

    private String inWords(List<String> names) {
        return names.stream()
                .map(name -> conditions.getOrDefault(name, Wording.words(name)))
                .collect(Collectors.joining(", and "));
    }

    private static String judged(Check check) {
        if (check.level() == Level.SYSTEM) {
            return "for each system by itself";
        }
        return switch (check.systems()) {
            case NONE -> "once, for the organisation";
            case ALL -> "once, for the organisation and all systems";
            case IN_SCOPE -> "once, for the organisation and the systems in its scope";
            case ACTIVE -> "once, for the organisation and the systems in its scope that aren't retired";
        };
    }

    private static String related(Requirement requirement) {
        return requirement.crosswalk().entrySet().stream()
                .map(each -> framework(each.getKey()) + " " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String framework(String name) {
        return switch (name) {
            case "eu_ai_act" -> "EU AI Act";
            case "nist_ai_rmf" -> "NIST AI RMF";
            case "iso27001" -> "ISO/IEC 27001";
            case "gdpr" -> "GDPR";
            case "oecd" -> "OECD";
            default -> name;
        };
    }
}
