package dev.aims.rules.cases;

import dev.aims.assessment.Outcome;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossiers;
import dev.aims.rules.pack.PackException;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases.yaml. Each case starts from a complete dossier of {@code common/}, changes it at JSON Pointers ({@code
 * set}, where null asserts that there is none, and {@code unset}, which makes unknown), and names the outcome expected.
 */
public final class Cases {

    private static final String USUAL_BASE = "bank";

    private final String folder;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Node> bases = new HashMap<>();

    private Cases(String folder) {
        this.folder = folder;
    }

    /**
     * Returns the cases of a folder of a built-in pack, such as {@code iso42001/a7}; none if it has no cases.yaml.
     *
     * @throws PackException if the file can't be used
     */
    public static List<Case> of(String folder) {
        return new Cases("/dev/aims/packs/" + folder).read();
    }

    private List<Case> read() {
        Node file = node(folder + "/cases.yaml");
        List<Case> cases = new ArrayList<>();
        if (file instanceof Branch branch && branch.members().get("cases") instanceof Items items) {
            for (Node each : items.items()) {
                if (each instanceof Branch one) {
                    Case read = read(one);
                    if (read != null) {
                        cases.add(read);
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new PackException(folder, faults);
        }
        return cases;
    }

    private @Nullable Case read(Branch one) {
        String check = text(one, "check", "");
        String title = text(one, "case", "");
        try {
            Node dossier = base(text(one, "base", USUAL_BASE));
            if (one.members().get("set") instanceof Branch set) {
                for (Map.Entry<String, Node> change : set.members().entrySet()) {
                    dossier = Patch.set(dossier, change.getKey(), change.getValue());
                }
            }
            if (one.members().get("unset") instanceof Items unset) {
                for (Node pointer : unset.items()) {
                    dossier = Patch.set(dossier, ((Scalar) pointer).text(), null);
                }
            }
            return new Case(
                    check,
                    title,
                    Dossiers.of(check + ", " + title, dossier),
                    Outcome.valueOf(text(one, "outcome", "")),
                    text(one, "says", ""));
        } catch (IllegalArgumentException | DossierException e) {
            faults.add(new Fault(one.place(), "", check + ", " + title + ": " + e.getMessage()));
            return null;
        }
    }

    private Node base(String name) {
        return bases.computeIfAbsent(
                name,
                key -> Objects.requireNonNull(
                        node(folder.substring(0, folder.lastIndexOf('/')) + "/common/" + key + ".json"),
                        "common/" + key + ".json"));
    }

    private @Nullable Node node(String resource) {
        try (InputStream in = Cases.class.getResourceAsStream(resource)) {
            return in == null ? null : Sources.read(resource, in, Limits.DEFAULT, faults);
        } catch (IOException e) {
            throw new IllegalStateException("the library's jar can't be read at " + resource, e);
        }
    }

    private static String text(Branch branch, String key, String usual) {
        return branch.members().get(key) instanceof Scalar scalar ? scalar.text() : usual;
    }
}
