package dev.aims.rules.pack;

import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Suggestions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One map of a pack's file, read member by member; what is wrong is collected. */
final class Yaml {

    private final Branch branch;
    private final List<Fault> faults;

    Yaml(@Nullable Node node, List<Fault> faults, String... known) {
        this.faults = faults;
        this.branch = node instanceof Branch map ? map : Branch.of(Map.of());
        if (node != null && !(node instanceof Branch)) {
            faults.add(new Fault(node.place(), "", "a map is needed"));
        }
        List<String> allowed = Arrays.asList(known);
        for (String key : branch.members().keySet()) {
            if (!allowed.isEmpty() && !allowed.contains(key)) {
                String near = Suggestions.nearest(key, allowed);
                faults.add(new Fault(
                        branch.placeOf(key),
                        "",
                        "unknown key \"" + key + "\""
                                + (near == null ? "" : ", did you mean \"" + near + "\"?")
                                + "; allowed: " + String.join(", ", allowed)));
            }
        }
    }

    @Nullable
    Node get(String key) {
        return branch.members().get(key);
    }

    void fault(String message) {
        faults.add(new Fault(branch.place(), "", message));
    }

    String text(String key) {
        Node node = get(key);
        if (node instanceof Scalar scalar
                && scalar.kind() != Scalar.Kind.NULL
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        fault("\"" + key + "\" is needed, a text");
        return "";
    }

    String optionalText(String key) {
        Node node = get(key);
        boolean said = node != null && !textOf(node).isEmpty();
        return said ? text(key) : "";
    }

    boolean flag(String key, boolean usual) {
        if (get(key) instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN) {
            return scalar.isTrue();
        }
        return usual;
    }

    <E extends Enum<E>> E code(String key, Class<E> codes, E usual) {
        String text = optionalText(key);
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        if (!text.isEmpty()) {
            fault("unknown code \"" + text + "\" for \"" + key + "\"; allowed: "
                    + Arrays.toString(codes.getEnumConstants()));
        }
        return usual;
    }

    List<String> texts(String key) {
        return list(key, node -> node instanceof Scalar scalar ? scalar.text() : "");
    }

    <T> List<T> list(String key, Function<Node, T> item) {
        Node node = get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Items items)) {
            fault("\"" + key + "\" must be a list");
            return List.of();
        }
        List<T> read = new ArrayList<>();
        items.items().forEach(each -> read.add(item.apply(each)));
        return read;
    }

    <T> Map<String, T> map(String key, java.util.function.BiFunction<String, Node, T> member) {
        Node node = get(key);
        Map<String, T> read = new LinkedHashMap<>();
        if (node instanceof Branch map) {
            map.members().forEach((name, each) -> read.put(name, member.apply(name, each)));
        } else if (node != null) {
            fault("\"" + key + "\" must be a map");
        }
        return read;
    }

    static BigDecimal number(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER ? scalar.number() : BigDecimal.ZERO;
    }

    static String textOf(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    static List<String> textsOf(Node node) {
        return node instanceof Items items
                ? items.items().stream().map(Yaml::textOf).toList()
                : List.of();
    }
}
