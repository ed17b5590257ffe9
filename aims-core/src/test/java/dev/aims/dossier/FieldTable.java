package dev.aims.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of all fields of a dossier, for people and for the schema's descriptions. */
final class FieldTable {

    /**
     * One line.
     *
     * @param path steps joined by slashes, a star for any id or code, brackets for any item of a list
     * @param type such as {@code date} or {@code list of code}
     * @param values codes, range and unit in words; empty if any value of the type is allowed
     * @param nullMeans what null asserts; a hyphen if it asserts nothing of use
     * @param meaning what is stated there
     * @param example one value; empty for records and registers
     */
    record Row(String path, String type, String values, String nullMeans, String meaning, String example) {}

    private static final Map<String, Row> ROWS = Collections.unmodifiableMap(read());

    private FieldTable() {}

    /** Returns the lines by path, in their order. */
    static Map<String, Row> rows() {
        return ROWS;
    }

    private static Map<String, Row> read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<List<String>> lines = lines(text());
        if (!lines.get(0).equals(List.of("path", "type", "values", "null_means", "meaning", "example", "read_by"))) {
            throw new AssertionError("the columns of fields.csv are " + lines.get(0));
        }
        for (List<String> line : lines.subList(1, lines.size())) {
            Row row = new Row(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), line.get(5));
            if (rows.put(row.path(), row) != null) {
                throw new AssertionError("fields.csv has " + row.path() + " twice");
            }
        }
        return rows;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(DossierPart.class.getResourceAsStream("fields.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads CSV (RFC 4180). */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
