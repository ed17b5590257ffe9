package dev.aims.binding;

import dev.aims.fact.Path;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Letters;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Suggestions;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with nodes, in the words of whoever wrote the file. */
final class Faults {

    private final List<Fault> faults;

    Faults(List<Fault> faults) {
        this.faults = faults;
    }

    void add(Node node, Path path, String message) {
        faults.add(new Fault(node.place(), path.toString(), message));
    }

    void addKey(Branch branch, String key, Path path, String message) {
        faults.add(new Fault(branch.placeOf(key), path.toString(), message));
    }

    void wrongType(Node node, Path path, String needed) {
        add(node, path, "found " + kind(node) + ", " + needed + " is needed");
    }

    void unknownCode(Node node, Path path, String code, Collection<String> allowed) {
        add(node, path, "unknown code " + quoted(code) + nearest(code, allowed) + "; allowed: " + listed(allowed));
    }

    void unknownKey(Branch branch, String key, Path path, Collection<String> allowed) {
        addKey(
                branch,
                key,
                path,
                "unknown key " + quoted(key) + nearest(key, allowed) + "; allowed: " + listed(allowed));
    }

    static String quoted(String text) {
        return Letters.shown(text);
    }

    private static String nearest(String word, Collection<String> allowed) {
        @Nullable String near = Suggestions.nearest(word, allowed);
        return near == null ? "" : ", did you mean \"" + near + "\"?";
    }

    private static String listed(Collection<String> allowed) {
        return String.join(", ", allowed);
    }

    private static String kind(Node node) {
        if (node instanceof Branch) {
            return "a map";
        }
        if (node instanceof Items) {
            return "a list";
        }
        return switch (((Scalar) node).kind()) {
            case TEXT -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
        };
    }
}
