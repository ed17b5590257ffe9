package dev.aims.report;

import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Letters;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Suggestions;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one map in a stored assessment. What is missing or of another type becomes a fault and something to go
 * on with, so that all faults come to light at once; fields that nobody asks for are left alone.
 */
final class Fields {

    private static final String DAY = "a date such as 2026-11-20";

    private final Branch branch;
    private final String path;
    private final List<Fault> faults;

    private Fields(Branch branch, String path, List<Fault> faults) {
        this.branch = branch;
        this.path = path;
        this.faults = faults;
    }

    static Fields of(Node node, String path, List<Fault> faults) {
        if (node instanceof Branch map) {
            return new Fields(map, path, faults);
        }
        faults.add(new Fault(node.place(), path, found(node, "a map")));
        return nothing(path);
    }

    /** Whose lack has been noted; the lack of its fields is no further fault. */
    private static Fields nothing(String path) {
        return new Fields(Branch.of(Map.of()), path, new ArrayList<>());
    }

    boolean has(String key) {
        return branch.members().containsKey(key);
    }

    /** Returns whether nothing is wrong so far; only then can it be said whether fields fit together. */
    boolean faultless() {
        return faults.isEmpty();
    }

    void fault(String key, String message) {
        Node node = branch.members().get(key);
        faults.add(new Fault(node == null ? branch.place() : node.place(), at(key), message));
    }

    String text(String key) {
        return Objects.requireNonNullElse(value(key, Scalar.Kind.TEXT, "text", false, Scalar::text), "");
    }

    @Nullable
    String optionalText(String key) {
        return value(key, Scalar.Kind.TEXT, "text or null", true, Scalar::text);
    }

    /** Returns a text that names something, so that it can't be empty. */
    String id(String key) {
        String text = value(key, Scalar.Kind.TEXT, "text", false, Scalar::text);
        if (text != null && text.isEmpty()) {
            fault(key, "found an empty text, a name is needed");
        }
        return text == null ? "" : text;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(value(key, Scalar.Kind.BOOLEAN, "true or false", false, Scalar::isTrue));
    }

    @Nullable
    Boolean optionalFlag(String key) {
        return value(key, Scalar.Kind.BOOLEAN, "true, false or null", true, Scalar::isTrue);
    }

    LocalDate day(String key) {
        return Objects.requireNonNullElse(day(key, DAY, false), LocalDate.EPOCH);
    }

    @Nullable
    LocalDate optionalDay(String key) {
        return day(key, DAY + " or null", true);
    }

    private @Nullable LocalDate day(String key, String needed, boolean orNull) {
        String text = value(key, Scalar.Kind.TEXT, needed, orNull, Scalar::text);
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Said below: no calendar has that day.
        }
        fault(key, "found text that is no date, " + needed + " is needed");
        return null;
    }

    /** Returns a number to count with, from 1. */
    int count(String key) {
        BigDecimal number = value(key, Scalar.Kind.NUMBER, "a number", false, Scalar::number);
        if (number == null) {
            return 1;
        }
        if (number.compareTo(BigDecimal.ONE) < 0
                || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            fault(key, "found another number, a whole one from 1 to " + Integer.MAX_VALUE + " is needed");
            return 1;
        }
        return number.intValue();
    }

    <E extends Enum<E>> E code(String key, Class<E> codes) {
        return Objects.requireNonNullElse(
                code(key, codes, "a code", false), constants(codes).get(0));
    }

    <E extends Enum<E>> @Nullable E optionalCode(String key, Class<E> codes) {
        return code(key, codes, "a code or null", true);
    }

    private <E extends Enum<E>> @Nullable E code(String key, Class<E> codes, String needed, boolean orNull) {
        String code = value(key, Scalar.Kind.TEXT, needed, orNull, Scalar::text);
        if (code == null) {
            return null;
        }
        List<String> allowed = constants(codes).stream().map(Enum::name).toList();
        if (allowed.contains(code)) {
            return Enum.valueOf(codes, code);
        }
        String near = Suggestions.nearest(code, allowed);
        fault(
                key,
                "unknown code " + Letters.shown(code) + (near == null ? "" : ", did you mean \"" + near + "\"?")
                        + "; allowed: " + String.join(", ", allowed));
        return null;
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> codes) {
        return List.of(Objects.requireNonNull(codes.getEnumConstants()));
    }

    Fields map(String key) {
        Node node = present(key);
        return node == null ? nothing(at(key)) : of(node, at(key), faults);
    }

    @Nullable
    Fields optionalMap(String key) {
        Node node = present(key);
        return node == null || isNull(node) ? null : of(node, at(key), faults);
    }

    /** Returns what {@code reader} makes of each field of the map at {@code key}, which it is given with the field's key. */
    <T> Map<String, T> entries(String key, Entry<T> reader) {
        Fields fields = map(key);
        Map<String, T> entries = new LinkedHashMap<>();
        fields.branch.members().keySet().forEach(each -> entries.put(each, reader.read(fields, each)));
        return entries;
    }

    /** Reads one entry of a map. */
    interface Entry<T> {
        T read(Fields map, String key);
    }

    <T> List<T> items(String key, Function<Fields, T> reader) {
        List<T> items = new ArrayList<>();
        nodes(key).forEach(node -> items.add(reader.apply(of(node, at(key) + "/" + items.size(), faults))));
        return items;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key)) {
            boolean text = node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT;
            if (!text) {
                faults.add(new Fault(node.place(), at(key) + "/" + texts.size(), found(node, "text")));
            }
            texts.add(text ? ((Scalar) node).text() : "");
        }
        return texts;
    }

    private List<Node> nodes(String key) {
        Node node = present(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Items items) {
            return items.items();
        }
        fault(key, found(node, "a list"));
        return List.of();
    }

    private <T> @Nullable T value(
            String key, Scalar.Kind kind, String needed, boolean orNull, Function<Scalar, T> reader) {
        Node node = present(key);
        if (node == null || (orNull && isNull(node))) {
            return null;
        }
        if (node instanceof Scalar scalar && scalar.kind() == kind) {
            return reader.apply(scalar);
        }
        fault(key, found(node, needed));
        return null;
    }

    private @Nullable Node present(String key) {
        Node node = branch.members().get(key);
        if (node == null) {
            fault(key, "the field is missing; assess the dossier again");
        }
        return node;
    }

    private String at(String key) {
        return path + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }

    private static String found(Node node, String needed) {
        return "found " + kind(node) + ", " + needed + " is needed";
    }

    private static String kind(Node node) {
        if (node instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
                case NULL -> "null";
            };
        }
        return node instanceof Branch ? "a map" : "a list";
    }
}
