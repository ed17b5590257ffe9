package dev.aims.rules;

import dev.aims.binding.Binder;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.DossierPart;
import dev.aims.dossier.Dossiers;
import dev.aims.fact.Path;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Complete dossiers to start from, and what of them can be taken away. */
public final class Bases {

    /** The names of the dossiers. */
    public static final List<String> NAMES = List.of("bank", "supplier");

    private static final Map<String, Dossier> READ = new ConcurrentHashMap<>();

    private Bases() {}

    /** Returns the dossier {@code name}, which conforms throughout. */
    public static Dossier read(String name) {
        return READ.computeIfAbsent(name, Bases::parsed);
    }

    private static Dossier parsed(String name) {
        String resource = "/dev/aims/packs/iso42001/common/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(Bases.class.getResourceAsStream(resource), resource)) {
            return Dossiers.read(name + ".json", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the paths of all fields that are stated or asserted absent: what a host can leave unsaid. Two are left out,
     * because the reading rules give their silence a meaning: a scope that nobody stated holds all systems, and a control
     * whose exclusion nobody stated isn't excluded.
     */
    public static List<Path> facts(Dossier dossier) {
        List<Path> found = new ArrayList<>();
        addFacts(dossier.node(), Path.ROOT, found);
        found.remove(Path.ROOT.at("as_of"));
        found.removeIf(path -> path.toString().matches("/org(/scope(/systems)?|/soa(/entries(/[^/]*/decision)?)?)?"));
        return found;
    }

    private static void addFacts(Node node, Path path, List<Path> found) {
        boolean register = Binder.isRegister(DossierPart.class, path);
        if (node instanceof Branch branch) {
            branch.members().forEach((key, value) -> {
                Path at = path.at(key);
                if (!register && !(key.equals("id") && at.toString().matches("/systems/[^/]*/id"))) {
                    found.add(at);
                }
                addFacts(value, at, found);
            });
        }
    }

    /** Returns {@code dossier} without what is said at {@code paths}. */
    public static Dossier without(Dossier dossier, Set<Path> paths) {
        return Dossiers.of(dossier.name(), without(dossier.node(), Path.ROOT, paths));
    }

    private static Node without(Node node, Path path, Set<Path> paths) {
        if (node instanceof Branch branch) {
            Map<String, Node> kept = new LinkedHashMap<>();
            branch.members().forEach((key, value) -> {
                if (!paths.contains(path.at(key))) {
                    kept.put(key, without(value, path.at(key), paths));
                }
            });
            return Branch.of(kept);
        }
        return node instanceof Items items ? Items.of(items.items()) : node;
    }
}
