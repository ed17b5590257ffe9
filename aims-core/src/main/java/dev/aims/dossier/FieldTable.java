package dev.aims.dossier;

import dev.aims.source.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What each field of a dossier means, in words: for explanations, and for the schema's descriptions. */
public final class FieldTable {

    private static final List<String> COLUMNS =
            List.of("path", "type", "values", "null_means", "meaning", "example", "read_by");

    private static final String REFERENCE = "id reference -> ";

    private FieldTable() {}

    /**
     * One field.
     *
     * @param path steps joined by slashes, a star for any id or code, brackets for any item of a list
     * @param type such as {@code date} or {@code list of code}
     * @param values codes, range and unit in words; empty if any value of the type is allowed
     * @param nullMeans what null asserts; a hyphen if it asserts nothing of use
     * @param meaning what is stated there
     * @param example one value; empty for records and registers
     */
    public record Row(String path, String type, String values, String nullMeans, String meaning, String example) {

        /** Returns what may be stated, in words such as "a date" or "one of LOW, MEDIUM, HIGH". */
        public String allowed() {
            boolean many = type.startsWith("list of ");
            String kind = many ? type.substring("list of ".length()) : type;
            if (kind.startsWith(REFERENCE)) {
                return (many ? "ids from " : "an id from ") + kind.substring(REFERENCE.length());
            }
            if (kind.startsWith("code") && !values.isEmpty()) {
                return codes(many);
            }
            return switch (kind) {
                case "date" -> "a date";
                case "boolean" -> "true or false";
                case "record" -> many ? "records" : "a record";
                case "hash" -> "a digest";
                case "text" -> many ? "texts" : "a text";
                default -> values.isEmpty() || kind.startsWith("map") ? type : values;
            };
        }

        private String codes(boolean many) {
            if (values.startsWith("closed: ") && !values.contains("<")) {
                String list = values.substring("closed: ".length()).replace(" ", ", ");
                return (many ? "any of " : "one of ") + list;
            }
            String words = values.replaceFirst("^(closed|open): ", "");
            return values.startsWith("open: ") ? (many ? "codes, such as " : "a code, such as ") + words : words;
        }
    }

    private static final class Rows {
        static final Map<String, Row> BY_PATH = Collections.unmodifiableMap(read());
    }

    /** Returns the fields by path, in their order. */
    public static Map<String, Row> rows() {
        return Rows.BY_PATH;
    }

    /** Returns the field at {@code pointer}, a JSON Pointer (RFC 6901) into a dossier. */
    public static Optional<Row> at(String pointer) {
        String path = "";
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String prefix = path.isEmpty() ? "" : path + "/";
            if (rows().containsKey(prefix + step)) {
                path = prefix + step;
            } else {
                path = rows().containsKey(prefix + "*") ? prefix + "*" : path + "[]";
            }
        }
        return Optional.ofNullable(rows().get(path));
    }

    private static Map<String, Row> read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<List<String>> lines = Csv.parse(text());
        if (!lines.get(0).equals(COLUMNS)) {
            throw new IllegalStateException("the columns of fields.csv are " + lines.get(0));
        }
        for (List<String> line : lines.subList(1, lines.size())) {
            Row row = new Row(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), line.get(5));
            if (rows.put(row.path(), row) != null) {
                throw new IllegalStateException("fields.csv has " + row.path() + " twice");
            }
        }
        return rows;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(FieldTable.class.getResourceAsStream("fields.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
