package dev.aims.dossier;

import dev.aims.binding.DossierException;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one dossier, wherever they come from, in the order in which they are added. Each is read when it is added; what
 * is wrong with any of them shows when they are merged. Not thread-safe.
 */
public final class DossierParts {

    private final List<String> names = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Node whole;

    DossierParts() {}

    /** Adds a file. */
    public DossierParts file(Path file) {
        return add(file.toString(), Sources.read(file, Limits.DEFAULT, faults));
    }

    /**
     * Adds what {@code in} yields, to its end; it stays open.
     *
     * @param name the name for messages and places; an ending .json or .yaml tells the format
     */
    public DossierParts stream(String name, InputStream in) {
        return stream(name, in, Limits.DEFAULT);
    }

    /**
     * Adds what {@code in} yields, to its end; it stays open. Going beyond {@code limits} is a fault.
     *
     * @param name the name for messages and places; an ending .json or .yaml tells the format
     */
    public DossierParts stream(String name, InputStream in, Limits limits) {
        return add(name, Sources.read(name, in, limits, faults));
    }

    /**
     * Adds a text.
     *
     * @param name the name for messages and places; an ending .json or .yaml tells the format
     */
    public DossierParts text(String name, String text) {
        return add(name, Sources.read(name, text, Limits.DEFAULT, faults));
    }

    /** Adds what {@code node} states. */
    DossierParts node(String name, Node node) {
        return add(name, Objects.requireNonNull(node, "node"));
    }

    /**
     * Returns the dossier that the parts make up; its name is theirs, joined by commas. Parts may state different things,
     * or the same thing twice; two parts that state different values for one path conflict. Nothing in a part deletes.
     *
     * @throws DossierException if a part can't be read or used, or parts conflict; lists all faults
     * @throws IllegalStateException if there is no part
     */
    public Dossier merged() {
        if (names.isEmpty()) {
            throw new IllegalStateException("a dossier has at least one part; add one first");
        }
        String name = String.join(", ", names);
        List<Fault> all = new ArrayList<>(faults);
        Dossier dossier = whole == null ? null : Dossiers.bound(name, whole, all);
        if (dossier == null || !all.isEmpty()) {
            throw new DossierException(name, all);
        }
        return dossier;
    }

    private DossierParts add(String name, @Nullable Node part) {
        names.add(name);
        if (part != null) {
            whole = whole == null ? part : Merge.of(whole, part, faults);
        }
        return this;
    }
}
