package dev.aims.report;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Group;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes a catalog as JSON, with the names of a pack's {@code catalog.yaml}. Fields may be added in later versions, none
 * is renamed. The same catalog always gives the same text.
 */
public final class CatalogJson {

    private CatalogJson() {}

    /**
     * Writes {@code catalog}, indented, with a line feed at the end; {@code out} stays open.
     *
     * @param conditions what each condition means, by name; those that the catalog uses are written along
     */
    public static void write(Catalog catalog, Map<String, String> conditions, Writer out) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("groups", items(catalog.groups(), CatalogJson::node));
        members.put("requirements", items(catalog.requirements(), CatalogJson::node));
        members.put("conditions", conditions(catalog, new CatalogWords(conditions)));
        try {
            out.write(NodeWriter.json(Branch.of(members)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node conditions(Catalog catalog, CatalogWords words) {
        Map<String, Node> means = new TreeMap<>();
        for (Requirement requirement : catalog.requirements()) {
            requirement.applies().forEach(each -> put(each.condition(), words, means));
            for (Check check : requirement.checks()) {
                check.when().forEach(name -> put(name, words, means));
                check.whenOrg().forEach(name -> put(name, words, means));
            }
        }
        return Branch.of(means);
    }

    private static void put(String condition, CatalogWords words, Map<String, Node> means) {
        means.put(condition, Scalar.of(words.condition(condition)));
    }

    private static Node node(Group group) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(group.id()));
        members.put("title", Scalar.of(group.title()));
        return Branch.of(members);
    }

    private static Node node(Requirement requirement) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(requirement.id()));
        members.put("kind", Scalar.of(requirement.kind().name()));
        members.put("title", Scalar.of(requirement.title()));
        members.put("group", Scalar.of(requirement.group()));
        members.put("pdca", Scalar.of(requirement.pdca().name()));
        members.put("applies", items(requirement.applies(), CatalogJson::node));
        members.put("crosswalk", branch(requirement.crosswalk(), CatalogJson::texts));
        members.put("checks", items(requirement.checks(), CatalogJson::node));
        return Branch.of(members);
    }

    private static Node node(Precondition precondition) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("when", Scalar.of(precondition.condition()));
        members.put("else", Scalar.of(precondition.otherwise()));
        return Branch.of(members);
    }

    private static Node node(Check check) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(check.id()));
        members.put("level", Scalar.of(check.level().name()));
        members.put("title", Scalar.of(check.title()));
        members.put("asks", Scalar.of(check.asks()));
        members.put("reading", texts(check.reading()));
        members.put("when", texts(check.when()));
        members.put("when_org", texts(check.whenOrg()));
        members.put("systems", Scalar.of(check.systems().name()));
        members.put("system_part", Scalar.of(check.systemPart()));
        members.put("over", texts(check.over()));
        members.put("over_systems", texts(check.overSystem()));
        members.put("criteria", branch(check.criteria(), CatalogJson::node));
        members.put("grades", branch(check.grades(), grade -> Scalar.of(grade.name())));
        members.put("limits", branch(check.limits(), Scalar::of));
        members.put("remedy", Scalar.of(check.remedy()));
        members.put("facts", texts(check.facts()));
        members.put("anchor", Scalar.of(check.anchor()));
        return Branch.of(members);
    }

    private static Node node(Criterion criterion) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("met", Scalar.of(criterion.met()));
        members.put("not_met", Scalar.of(criterion.notMet()));
        return Branch.of(members);
    }

    private static Node texts(List<String> texts) {
        return items(texts, Scalar::of);
    }

    private static <T> Node items(List<T> values, Function<? super T, ? extends Node> node) {
        return Items.of(values.stream().map(node).toList());
    }

    private static <V> Node branch(Map<String, V> values, Function<? super V, ? extends Node> node) {
        Map<String, Node> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(name, node.apply(value)));
        return Branch.of(members);
    }
}
