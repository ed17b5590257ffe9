package dev.aims.rules;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import dev.aims.source.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a settings file: under each check's id, limits and grades by name. */
final class SettingsReader {

    private static final List<String> MEMBERS = List.of("limits", "grades");

    private final Catalog catalog;
    private final List<Fault> faults = new ArrayList<>();
    private Settings settings = Settings.DEFAULT;

    private SettingsReader(Catalog catalog) {
        this.catalog = catalog;
    }

    static Settings read(Path file, Catalog catalog) {
        SettingsReader reader = new SettingsReader(catalog);
        Node node = Sources.read(file, Limits.DEFAULT, reader.faults);
        reader.read(node);
        if (!reader.faults.isEmpty()) {
            throw new SettingsException(file.toString(), reader.faults);
        }
        return reader.settings;
    }

    private void read(@Nullable Node node) {
        if (!(node instanceof Branch file)) {
            if (node != null) {
                faults.add(new Fault(node.place(), "", "settings are a map of check ids"));
            }
            return;
        }
        List<String> checks = catalog.checks().stream().map(Check::id).toList();
        file.members().forEach((id, value) -> {
            Optional<Check> check = catalog.check(id);
            if (check.isEmpty()) {
                unknown(file, id, "check", checks);
            } else if (value instanceof Branch members) {
                read(check.get(), members);
            } else {
                faults.add(new Fault(value.place(), "/" + id, "a map with limits or grades is needed"));
            }
        });
    }

    private void read(Check check, Branch members) {
        members.members().forEach((name, value) -> {
            if (!MEMBERS.contains(name)) {
                unknown(members, name, "key", MEMBERS);
            } else if (!(value instanceof Branch entries)) {
                faults.add(new Fault(value.place(), "/" + check.id() + "/" + name, "a map is needed"));
            } else if (name.equals("limits")) {
                entries.members().forEach((limit, number) -> limit(check, entries, limit, number));
            } else {
                entries.members().forEach((grade, code) -> grade(check, entries, grade, code));
            }
        });
    }

    private void limit(Check check, Branch entries, String name, Node value) {
        if (!check.limits().containsKey(name)) {
            unknown(entries, name, "limit of " + check.id(), check.limits().keySet());
        } else if (value instanceof Scalar scalar
                && scalar.kind() == Scalar.Kind.NUMBER
                && scalar.number().signum() >= 0) {
            settings = settings.limit(check.id(), name, scalar.number());
        } else {
            faults.add(new Fault(value.place(), "/" + check.id() + "/limits/" + name, "a number from 0 is needed"));
        }
    }

    private void grade(Check check, Branch entries, String name, Node value) {
        String code = value instanceof Scalar scalar ? scalar.text() : "";
        Optional<Grade> grade = Arrays.stream(Grade.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        if (!check.grades().containsKey(name)) {
            unknown(entries, name, "grade of " + check.id(), check.grades().keySet());
        } else if (grade.isPresent()) {
            settings = settings.grade(check.id(), name, grade.get());
        } else {
            faults.add(new Fault(
                    value.place(),
                    "/" + check.id() + "/grades/" + name,
                    "unknown grade; allowed: "
                            + Arrays.stream(Grade.values()).map(Grade::name).collect(Collectors.joining(", "))));
        }
    }

    private void unknown(Branch branch, String name, String what, Collection<String> known) {
        String near = Suggestions.nearest(name, known);
        String rest = near == null ? "" : ", did you mean \"" + near + "\"?";
        String list =
                known.isEmpty() ? "; it has none" : known.size() > 10 ? "" : "; allowed: " + String.join(", ", known);
        faults.add(new Fault(branch.placeOf(name), "", "unknown " + what + " \"" + name + "\"" + rest + list));
    }
}
