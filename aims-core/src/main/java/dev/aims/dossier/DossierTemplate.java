package dev.aims.dossier;

import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dossier to begin with: nothing is stated but its day and the ids of its systems, and every field that can be stated
 * stands in a comment with its meaning and an example. Without the comment signs it reads as a dossier too.
 */
public final class DossierTemplate {

    private static final int COMMENT_COLUMN = 56;

    /** The key of a system says it already. */
    private static final String ID = "systems/*/id";

    private final StringBuilder out = new StringBuilder();

    private DossierTemplate() {}

    /** Returns the template as YAML, with an entry for each of {@code systems}. */
    public static String yaml(LocalDate asOf, List<String> systems) {
        DossierTemplate template = new DossierTemplate();
        Field root = tree();
        template.out
                .append(
                        "# A fact is stated, asserted absent (null, [] or {}), or unknown (the key isn't there). State what\n")
                .append("# you know: take the \"# \" away, and the braces of the record that you begin to fill.\n\n")
                .append("as_of: ")
                .append(asOf)
                .append("\n\norg: {}\n");
        template.members(root.at("org"), 1);
        template.out.append("\nsystems:\n");
        for (String system : systems) {
            template.out.append("  ").append(plain(system)).append(": {}\n");
            template.members(root.at("systems").at("*"), 2);
        }
        return template.out.toString();
    }

    /** A field and what is below it. */
    private record Field(FieldTable.Row row, Map<String, Field> members) {

        static Field of(FieldTable.Row row) {
            return new Field(row, new LinkedHashMap<>());
        }

        Field at(String step) {
            Field member = members.get(step);
            if (member == null) {
                throw new IllegalStateException("the table of fields has nothing at " + row.path() + "/" + step);
            }
            return member;
        }
    }

    private static Field tree() {
        Field root = Field.of(new FieldTable.Row("", "record", "", "-", "", ""));
        FieldTable.rows().forEach((path, row) -> {
            if (path.equals(ID)) {
                return;
            }
            Field at = root;
            String[] steps = path.replace("[]", "/[]").split("/", -1);
            for (int i = 0; i < steps.length - 1; i++) {
                at = at.members().getOrDefault(steps[i], at);
            }
            at.members().putIfAbsent(steps[steps.length - 1], Field.of(row));
        });
        return root;
    }

    private void members(Field field, int depth) {
        field.members().forEach((name, member) -> write(name, member, field, depth));
    }

    private void write(String name, Field field, Field parent, int depth) {
        if (name.equals("[]")) {
            int begin = out.length();
            members(field, depth + 1);
            // The first line of an item carries the dash.
            int key = out.indexOf("  ".repeat(depth + 1), begin) + 2 * depth;
            out.replace(key, key + 2, "- ");
            return;
        }
        String key = name.equals("*") ? exampleKey(parent.row()) : name;
        boolean leaf = field.members().isEmpty();
        String line = "# " + "  ".repeat(depth) + key + ":" + (leaf ? " " + value(field.row()) : "");
        out.append(line)
                .append(" ".repeat(Math.max(1, COMMENT_COLUMN - line.length())))
                .append("# ")
                .append(field.row().meaning())
                .append(leaf ? "; " + field.row().allowed() : "")
                .append('\n');
        members(field, depth + 1);
    }

    private static String exampleKey(FieldTable.Row register) {
        String codes = register.values().replaceFirst("^(open|closed): ", "");
        String first = codes.split(" ", -1)[0];
        if (register.type().equals("map by code")) {
            return first.matches("[A-Z_]+") ? first : register.path().endsWith("soa/entries") ? "A.2.2" : "FAIRNESS";
        }
        return register.path().substring(register.path().lastIndexOf('/') + 1).replace('_', '-') + "-1";
    }

    private static String value(FieldTable.Row row) {
        String example = row.example();
        if (example.isEmpty()) {
            return row.type().startsWith("list") ? "[]" : "{}";
        }
        boolean verbatim = row.type().startsWith("list")
                || Set.of("boolean", "date", "integer", "number").contains(row.type());
        return verbatim || example.startsWith("[") ? example : plain(example);
    }

    private static String plain(String text) {
        return NodeWriter.yaml(Scalar.of(text)).strip();
    }
}
