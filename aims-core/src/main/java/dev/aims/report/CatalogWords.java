package dev.aims.report;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Group;
import dev.aims.catalog.Level;
import dev.aims.catalog.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the entries of a catalog read in a sentence, so that every report says them alike. */
public final class CatalogWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

    private static final String APPLIES = "APPLIES_";

    private final Map<String, String> conditions;

    /**
     * Creates the words.
     *
     * @param conditions what each condition means, by name, as it completes "only where ..."; a condition without a
     *     meaning reads as its name
     */
    public CatalogWords(Map<String, String> conditions) {
        this.conditions = Map.copyOf(conditions);
    }

    /** Returns what the condition {@code name} means; {@code APPLIES_A.6.2.4} says so itself. */
    public String condition(String name) {
        String meaning = conditions.get(name);
        if (meaning != null) {
            return meaning;
        }
        return name.startsWith(APPLIES) ? name.substring(APPLIES.length()) + " applies to the system" : words(name);
    }

    /** Returns when {@code check} is asked: {@code only where ...}; empty if always. */
    public String asked(Check check) {
        List<String> all =
                Stream.concat(check.when().stream(), check.whenOrg().stream()).toList();
        return all.isEmpty()
                ? ""
                : all.stream().map(this::condition).collect(Collectors.joining(", and ", "only where ", ""));
    }

    /** Returns for whom {@code check} is judged. */
    public static String judged(Check check) {
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

    /** Returns the sentence of {@code criterion} with dots for what the rule names. */
    public static String sentence(Criterion criterion, boolean holds) {
        return PLACEHOLDER.matcher(holds ? criterion.met() : criterion.notMet()).replaceAll("\u2026");
    }

    /** Returns the items of other frameworks that are related to {@code requirement}; empty if none. */
    public static String related(Requirement requirement) {
        return requirement.crosswalk().entrySet().stream()
                .map(each -> framework(each.getKey()) + " " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns how the standard refers to {@code group}: {@code A.6.2} for {@code a6_2}, {@code clause 6.1} for {@code
     * c6_1}. The group of another pack is its id.
     */
    public static String group(String group) {
        if (!group.matches("[ac][0-9]+(_[0-9]+)*")) {
            return group;
        }
        String number = group.substring(1).replace('_', '.');
        return group.startsWith("a") ? "A." + number : "clause " + number;
    }

    /** Returns {@code group} as a heading: {@code Clause 6.1: Actions to address risks and opportunities}. */
    public static String heading(Group group) {
        String name = group(group.id());
        String start = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return group.title().isEmpty() ? start : start + ": " + group.title();
    }

    /** Returns the sentences to read before {@code catalog}. */
    static List<String> preface(Catalog catalog) {
        return List.of(
                "Requirements: " + catalog.requirements().size() + ", checks: "
                        + catalog.checks().size() + ".",
                "What is asked is told in own words; the text of the standards and laws it refers to is not contained.",
                "Limits and grades are those in force when this page was written; a host can set them by their names.");
    }

    /** Returns a code such as {@code NO_CUSTOMERS} as words. */
    public static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
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
