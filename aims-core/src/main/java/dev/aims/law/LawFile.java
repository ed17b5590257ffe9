package dev.aims.law;

import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map in a file of law data. */
final class LawFile {

    private final Branch branch;

    private LawFile(@Nullable Node node) {
        if (!(node instanceof Branch map)) {
            throw new IllegalStateException("law data: a map is needed at " + (node == null ? "?" : node.place()));
        }
        this.branch = map;
    }

    static LawFile open(String name) {
        List<Fault> faults = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LawFile.class.getResourceAsStream(name), name)) {
            Node node = Sources.read(name, in, Limits.DEFAULT, faults);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("law data can't be used: " + faults);
            }
            return new LawFile(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return branch.members().keySet();
    }

    LawFile entry(String key) {
        return new LawFile(branch.members().get(key));
    }

    Map<String, LawFile> entries(String key) {
        Map<String, LawFile> entries = new LinkedHashMap<>();
        entry(key).branch.members().forEach((name, node) -> entries.put(name, new LawFile(node)));
        return entries;
    }

    List<LawFile> items(String key) {
        return list(key).stream().map(LawFile::new).toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(LawFile::text).toList();
    }

    String text(String key) {
        String text = optional(key);
        if (text.isEmpty()) {
            throw new IllegalStateException("law data: \"" + key + "\" is needed at " + branch.place());
        }
        return text;
    }

    String optional(String key) {
        Node node = branch.members().get(key);
        return node == null ? "" : text(node);
    }

    LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    private List<Node> list(String key) {
        return branch.members().get(key) instanceof Items items ? items.items() : List.of();
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
