package dev.aims.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each field of a dossier means, for people who don't know the format by heart. */
final class Fields {

    private static final String RESOURCE = "fields.tsv";

    private final Map<String, Field> byPath;

    private Fields(Map<String, Field> byPath) {
        this.byPath = byPath;
    }

    /**
     * A field.
     *
     * @param path such as {@code systems/*}{@code /version/id}; a star stands for any key, brackets for any index
     * @param meaning a few words
     * @param allowed what may be stated
     */
    record Field(String path, String meaning, String allowed) {}

    static Fields read() {
        try (InputStream in = Objects.requireNonNull(Fields.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Fields(lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Field(columns[0], columns[1], columns[2]))
                    .collect(Collectors.toMap(Field::path, field -> field, (a, b) -> a, TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the field at {@code pointer}, a JSON Pointer. */
    Optional<Field> at(String pointer) {
        String path = "";
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String prefix = path.isEmpty() ? "" : path + "/";
            if (byPath.containsKey(prefix + step)) {
                path = prefix + step;
            } else if (byPath.containsKey(prefix + "*")) {
                path = prefix + "*";
            } else {
                path = path + "[]";
            }
        }
        return Optional.ofNullable(byPath.get(path));
    }
}
