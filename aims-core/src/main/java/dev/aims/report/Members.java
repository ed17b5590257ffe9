package dev.aims.report;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Place;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of an object of a report, in the order in which they are put; what is empty is left out. */
final class Members {

    private final Map<String, Node> members = new LinkedHashMap<>();

    /** Puts {@code value} in one line. */
    Members text(String name, String value) {
        return value.isEmpty() ? this : node(name, Scalar.of(OneLine.of(value)));
    }

    /** Puts {@code lines}, each in one line. */
    Members lines(String name, List<String> lines) {
        return lines.isEmpty()
                ? this
                : node(
                        name,
                        Scalar.of(String.join(
                                "\n", lines.stream().map(OneLine::of).toList())));
    }

    Members texts(String name, List<String> values) {
        return items(
                name, values.stream().map(value -> Scalar.of(OneLine.of(value))).toList());
    }

    Members number(String name, long value) {
        return node(name, Scalar.of(BigDecimal.valueOf(value)));
    }

    Members flag(String name, boolean value) {
        return node(name, Scalar.of(value));
    }

    Members items(String name, List<? extends Node> items) {
        return items.isEmpty() ? this : node(name, Items.of(items));
    }

    Members node(String name, Node node) {
        members.put(OneLine.of(name), node);
        return this;
    }

    Members branch(String name, Members inner) {
        return inner.members.isEmpty() ? this : node(name, inner.branch());
    }

    Branch branch() {
        return Branch.of(members);
    }

    static Branch place(Place place) {
        return new Members()
                .text("file", place.file())
                .number("line", place.line())
                .number("column", place.column())
                .branch();
    }
}
