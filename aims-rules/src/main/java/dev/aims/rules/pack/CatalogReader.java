package dev.aims.rules.pack;

import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Grade;
import dev.aims.catalog.Group;
import dev.aims.catalog.Level;
import dev.aims.catalog.Pdca;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.RequirementKind;
import dev.aims.catalog.SystemScope;
import dev.aims.source.Fault;
import dev.aims.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a catalog.yaml. */
final class CatalogReader {

    private final List<Fault> faults;

    CatalogReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** What one file says. */
    record File(Group group, List<Requirement> requirements) {}

    File read(@Nullable Node node) {
        Yaml file = new Yaml(node, faults, "group", "title", "requirements");
        Group group = new Group(file.text("group"), file.text("title"));
        return new File(group, file.list("requirements", each -> requirement(group.id(), each)));
    }

    private Requirement requirement(String group, Node node) {
        Yaml yaml = new Yaml(node, faults, "id", "kind", "title", "pdca", "applies", "crosswalk", "checks");
        String id = yaml.text("id");
        return new Requirement(
                id,
                yaml.code("kind", RequirementKind.class, RequirementKind.CONTROL),
                yaml.text("title"),
                group,
                yaml.code("pdca", Pdca.class, Pdca.DO),
                yaml.list("applies", each -> {
                    Yaml precondition = new Yaml(each, faults, "when", "else");
                    return new Precondition(precondition.text("when"), precondition.text("else"));
                }),
                yaml.map("crosswalk", (framework, items) -> Yaml.textsOf(items)),
                yaml.list("checks", each -> check(id, each)));
    }

    private Check check(String requirement, Node node) {
        Yaml yaml = new Yaml(
                node,
                faults,
                "id",
                "level",
                "title",
                "asks",
                "reading",
                "when",
                "when_org",
                "systems",
                "system_part",
                "over",
                "over_systems",
                "grades",
                "limits",
                "facts",
                "anchor",
                "criteria",
                "remedy");
        String id = yaml.text("id");
        if (!id.startsWith(requirement + "-")) {
            yaml.fault("check \"" + id + "\" doesn't belong to requirement \"" + requirement + "\"");
        }
        Map<String, Criterion> criteria = yaml.map("criteria", (name, each) -> {
            Yaml criterion = new Yaml(each, faults, "met", "not_met");
            return new Criterion(name, criterion.text("met"), criterion.text("not_met"));
        });
        Map<String, Grade> grades = yaml.map("grades", (name, each) -> grade(yaml, Yaml.textOf(each)));
        Map<String, BigDecimal> limits = yaml.map("limits", (name, each) -> Yaml.number(each));
        return new Check(
                id,
                requirement,
                yaml.code("level", Level.class, Level.SYSTEM),
                yaml.text("title"),
                yaml.text("asks"),
                yaml.texts("reading"),
                yaml.texts("when"),
                yaml.texts("when_org"),
                yaml.code("systems", SystemScope.class, SystemScope.NONE),
                yaml.flag("system_part", true),
                yaml.texts("over"),
                yaml.texts("over_systems"),
                criteria,
                grades,
                limits,
                yaml.texts("facts"),
                criteria.isEmpty() ? yaml.optionalText("remedy") : yaml.text("remedy"),
                yaml.optionalText("anchor"));
    }

    private static Grade grade(Yaml yaml, String name) {
        for (Grade grade : Grade.values()) {
            if (grade.name().equals(name)) {
                return grade;
            }
        }
        yaml.fault("unknown grade \"" + name + "\"; allowed: MAJOR, MINOR, OFI");
        return Grade.MAJOR;
    }
}
