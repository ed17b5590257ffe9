package dev.aims.report;

import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.catalog.Requirement;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks of a run as rules of a SARIF report, and the requirements as taxonomies. */
final class SarifRules {

    private static final String STANDARD = "ISO/IEC 42001:2023";
    private static final String OWN = "Requirements of other control sets";

    private final @Nullable URI help;
    private final Map<String, Requirement> standard = new LinkedHashMap<>();
    private final Map<String, Requirement> own = new LinkedHashMap<>();
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final List<Branch> rules = new ArrayList<>();

    private SarifRules(@Nullable URI help) {
        this.help = help;
    }

    static SarifRules of(List<? extends Reported> run, SarifOptions options) {
        SarifRules rules = new SarifRules(options.help());
        List<Requirement> requirements = run.stream()
                .flatMap(each ->
                        each instanceof Report report ? report.catalog().requirements().stream() : Stream.empty())
                .toList();
        requirements.forEach(each -> (isStandard(each.id()) ? rules.standard : rules.own).putIfAbsent(each.id(), each));
        requirements.forEach(each -> each.checks().forEach(rules::add));
        for (GateRule rule : GateRule.values()) {
            rules.add(rule.id(), rules.gateRule(rule));
        }
        return rules;
    }

    /** Ids of the standard are numbers, or numbers after "A"; control sets of others have a prefix of their own. */
    private static boolean isStandard(String requirement) {
        return requirement.matches("(A\\.)?[0-9].*");
    }

    List<Branch> all() {
        return rules;
    }

    /** Puts what refers to {@code rule} into {@code members}. */
    Members refer(String rule, Members members) {
        Integer index = indices.get(rule);
        members.text("ruleId", rule);
        return index == null ? members : members.number("ruleIndex", index);
    }

    private void add(Check check) {
        if (!indices.containsKey(check.id())) {
            add(check.id(), rule(check));
        }
    }

    private void add(String id, Branch rule) {
        indices.put(id, rules.size());
        rules.add(rule);
    }

    private Branch rule(Check check) {
        Requirement requirement =
                Objects.requireNonNullElseGet(standard.get(check.requirement()), () -> own.get(check.requirement()));
        List<String> asks = new ArrayList<>(List.of(check.asks()));
        asks.addAll(check.reading());
        return described(check.id(), check.title(), check.asks())
                .branch("help", help(asks, check.remedy()))
                .text("helpUri", help == null ? "" : help + "#" + Anchors.of(check.id()))
                .branch("defaultConfiguration", new Members().text("level", level(check)))
                .items("relationships", relationships(check.requirement()))
                .branch(
                        "properties",
                        new Members().texts("tags", tags(requirement)).text("problem.severity", severity(check)))
                .branch();
    }

    private Branch gateRule(GateRule rule) {
        return described(rule.id(), rule.title(), rule.asks())
                .branch("help", help(List.of(rule.asks()), rule.remedy()))
                .branch("defaultConfiguration", new Members().text("level", "error"))
                .branch(
                        "properties",
                        new Members().texts("tags", List.of("gate")).text("problem.severity", "error"))
                .branch();
    }

    private static Members described(String id, String title, String asks) {
        return new Members()
                .text("id", id)
                .text("name", name(title))
                .node("shortDescription", SarifReport.message(title.endsWith(".") ? title : title + "."))
                .node("fullDescription", SarifReport.message(asks));
    }

    /** Returns {@code title} as the one word that SARIF asks for: {@code PolicyInForce}. */
    private static String name(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                name.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append(word.substring(word.offsetByCodePoints(0, 1)));
            }
        }
        return name.toString();
    }

    private static Members help(List<String> asks, String remedy) {
        List<String> text = new ArrayList<>(asks);
        List<String> markdown = new ArrayList<>(List.of(Markdown.text(asks.get(0))));
        if (asks.size() > 1) {
            markdown.add("");
            asks.stream().skip(1).forEach(sentence -> markdown.add("- " + Markdown.text(sentence)));
        }
        if (!remedy.isEmpty()) {
            text.add("Remedy: " + remedy);
            markdown.addAll(List.of("", "**Remedy**: " + Markdown.text(remedy)));
        }
        return new Members().lines("text", text).lines("markdown", markdown);
    }

    private static List<String> tags(Requirement requirement) {
        return Stream.of(
                        isStandard(requirement.id()) ? STANDARD : requirement.group(),
                        requirement.id(),
                        requirement.title())
                .distinct()
                .toList();
    }

    private static String level(Check check) {
        return switch (gravest(check)) {
            case MAJOR -> "error";
            case MINOR -> "warning";
            case OFI -> "note";
        };
    }

    private static String severity(Check check) {
        return switch (gravest(check)) {
            case MAJOR -> "error";
            case MINOR -> "warning";
            case OFI -> "recommendation";
        };
    }

    private static Grade gravest(Check check) {
        return check.grades().values().stream().min(Grade::compareTo).orElse(Grade.OFI);
    }

    private List<Branch> relationships(String requirement) {
        return references(requirement)
                .map(target -> new Members()
                        .branch("target", target)
                        .texts("kinds", List.of("relevant"))
                        .branch())
                .toList();
    }

    /** Returns references to {@code requirement} in its taxonomy; none if it is in neither. */
    List<Branch> taxa(String requirement) {
        return references(requirement).map(Members::branch).toList();
    }

    private Stream<Members> references(String requirement) {
        boolean isStandard = standard.containsKey(requirement);
        if (!isStandard && !own.containsKey(requirement)) {
            return Stream.empty();
        }
        List<String> ids = List.copyOf((isStandard ? standard : own).keySet());
        return Stream.of(new Members()
                .text("id", requirement)
                .number("index", ids.indexOf(requirement))
                .branch("toolComponent", component(isStandard)));
    }

    private Members component(boolean isStandard) {
        return new Members()
                .text("name", isStandard ? STANDARD : OWN)
                .number("index", isStandard || standard.isEmpty() ? 0 : 1);
    }

    List<Branch> supported() {
        List<Branch> supported = new ArrayList<>();
        if (!standard.isEmpty()) {
            supported.add(component(true).branch());
        }
        if (!own.isEmpty()) {
            supported.add(component(false).branch());
        }
        return supported;
    }

    Items taxonomies() {
        List<Branch> taxonomies = new ArrayList<>();
        if (!standard.isEmpty()) {
            taxonomies.add(taxonomy(
                    new Members().text("name", STANDARD).text("version", "2023").text("organization", "ISO/IEC"),
                    standard));
        }
        if (!own.isEmpty()) {
            taxonomies.add(taxonomy(new Members().text("name", OWN), own));
        }
        return Items.of(taxonomies);
    }

    private static Branch taxonomy(Members members, Map<String, Requirement> requirements) {
        return members.items(
                        "taxa",
                        requirements.values().stream()
                                .map(each -> new Members()
                                        .text("id", each.id())
                                        .node("shortDescription", SarifReport.message(each.title()))
                                        .branch())
                                .toList())
                .branch();
    }
}
