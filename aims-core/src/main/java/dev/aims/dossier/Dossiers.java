package dev.aims.dossier;

import dev.aims.binding.Binder;
import dev.aims.binding.DossierException;
import dev.aims.source.Branch;
import dev.aims.source.CanonicalJson;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dossiers: JSON or YAML 1.2, whole or in parts. Reading refuses what it can't use with one
 * {@link DossierException} that lists all faults, or returns a dossier that states just what the files say.
 */
public final class Dossiers {

    private Dossiers() {}

    /**
     * Reads the dossier in one file, or merges that of several. Parts may state different things, or the same thing
     * twice; two parts that state different values for one path conflict. Nothing in a part deletes.
     *
     * @throws DossierException if a file can't be read or used, or parts conflict; lists all faults
     */
    public static Dossier read(Path first, Path... more) {
        DossierParts parts = parts().file(first);
        for (Path file : more) {
            parts.file(file);
        }
        return parts.merged();
    }

    /** Starts a dossier that is put together from parts of different origin, such as a file and a stream. */
    public static DossierParts parts() {
        return new DossierParts();
    }

    /**
     * Reads a dossier from {@code in}, which stays open.
     *
     * @param name the name for messages and places; an ending .json or .yaml tells the format
     * @throws DossierException if it can't be read or used; lists all faults
     */
    public static Dossier read(String name, InputStream in) {
        return read(name, in, Limits.DEFAULT);
    }

    /**
     * Reads a dossier from {@code in}, which stays open.
     *
     * @param name the name for messages and places; an ending .json or .yaml tells the format
     * @throws DossierException if it can't be read or used, or goes beyond {@code limits}; lists all faults
     */
    public static Dossier read(String name, InputStream in, Limits limits) {
        return parts().stream(name, in, limits).merged();
    }

    /**
     * Reads a dossier from a text.
     *
     * @param name the name for messages and places; an ending .json or .yaml tells the format
     * @throws DossierException if it can't be read or used; lists all faults
     */
    public static Dossier parse(String name, String text) {
        return parts().text(name, text).merged();
    }

    /**
     * Returns the dossier that {@code node} states.
     *
     * @param name the name for messages
     * @throws DossierException if it can't be used; lists all faults
     */
    public static Dossier of(String name, Node node) {
        return parts().node(name, node).merged();
    }

    /** Returns the JSON Schema (2020-12) of dossiers. */
    public static String schema() {
        try (InputStream in = Dossiers.class.getResourceAsStream("dossier.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks the schema of dossiers");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the library's jar can't be read", e);
        }
    }

    /** Returns the dossier as JSON that reads back as an equal dossier. */
    public static String json(Dossier dossier) {
        return NodeWriter.json(dossier.node());
    }

    /** Returns the dossier as YAML that reads back as an equal dossier. */
    public static String yaml(Dossier dossier) {
        return NodeWriter.yaml(dossier.node());
    }

    /** Returns the dossier as canonical JSON (RFC 8785), the text of which its digest is taken. */
    public static String canonical(Dossier dossier) {
        return CanonicalJson.write(dossier.node());
    }

    /** Returns the dossier that {@code node} states, or null after adding faults. */
    static @Nullable Dossier bound(String name, Node node, List<Fault> faults) {
        int before = faults.size();
        if (!(node instanceof Branch root)) {
            faults.add(new Fault(node.place(), "", "a dossier is a map with as_of, org and systems"));
            return null;
        }
        DossierPart part = Binder.read(DossierPart.class, root, dev.aims.fact.Path.ROOT, faults);
        LocalDate asOf = part.asOf().value();
        Node stated = root.members().get("as_of");
        if (stated == null || Binder.isNull(stated)) {
            faults.add(new Fault(
                    root.place(),
                    "/as_of",
                    "as_of is not stated; state the reference date, such as as_of: 2026-11-20"));
        }
        if (asOf == null || faults.size() > before) {
            return null;
        }
        return new Dossier(name, root, part, asOf);
    }

    /** A system's key is its id; a record written by itself doesn't know the key. */
    static Node withoutId(Node system) {
        if (!(system instanceof Branch branch)) {
            return system;
        }
        Map<String, Node> members = new LinkedHashMap<>(branch.members());
        members.remove("id");
        return Branch.of(members);
    }
}
