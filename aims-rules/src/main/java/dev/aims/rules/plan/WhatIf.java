package dev.aims.rules.plan;

import dev.aims.assessment.Assessment;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.rules.Aims;
import dev.aims.source.Fault;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment would say if some facts of a dossier were different. The dossier itself stays as it is; nothing that
 * comes out of here is evidence of anything. Immutable and thread-safe.
 *
 * <p>Unlike a part of a dossier, which only adds, these facts take the place of what is stated. Later ones come on top of
 * earlier ones. All pointers are JSON Pointers (RFC 6901); keys below them are named as in files.
 */
public final class WhatIf {

    private final Aims aims;
    private final Dossier stated;
    private final List<Change> changes;

    private WhatIf(Aims aims, Dossier stated, List<Change> changes) {
        this.aims = aims;
        this.stated = stated;
        this.changes = List.copyOf(changes);
    }

    /** Starts from {@code dossier} as it is. */
    public static WhatIf on(Aims aims, Dossier dossier) {
        return new WhatIf(Objects.requireNonNull(aims, "aims"), Objects.requireNonNull(dossier, "dossier"), List.of());
    }

    /** Returns this with {@code value} stated at {@code pointer}; records on the way there come into being. */
    public WhatIf stating(String pointer, Node value) {
        return and(new Change(pointer, Objects.requireNonNull(value, "value")));
    }

    /** Returns this with what {@code pointer} names asserted absent: looked for, and not there. */
    public WhatIf absent(String pointer) {
        return stating(pointer, Scalar.none());
    }

    /** Returns this with what {@code pointer} names not stated: nobody has said anything. */
    public WhatIf without(String pointer) {
        return and(new Change(pointer, null));
    }

    private WhatIf and(Change change) {
        if (!change.pointer().startsWith("/")) {
            throw new IllegalArgumentException("\"" + change.pointer() + "\" is no pointer to a fact; write /org/...");
        }
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new WhatIf(aims, stated, all);
    }

    /**
     * Returns the dossier with the changed facts, under the same name. It has no places, since no file says so.
     *
     * @throws DossierException if such facts can't be stated; lists all faults
     */
    public Dossier dossier() {
        Node node = stated.node();
        List<Fault> faults = new ArrayList<>();
        for (Change change : changes) {
            try {
                node = Pointer.with(node, change.pointer(), change.value());
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(null, change.pointer(), String.valueOf(e.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new DossierException(stated.name(), faults);
        }
        return Dossiers.of(stated.name(), node);
    }

    /**
     * Assesses the dossier with the changed facts.
     *
     * @throws DossierException if such facts can't be stated; lists all faults
     * @throws dev.aims.rules.engine.AssessmentException if a rule fails while running
     */
    public Assessment assess() {
        return aims.assess(dossier());
    }

    /** A fact in another way; null makes it unknown. */
    private record Change(String pointer, @Nullable Node value) {
        Change {
            Objects.requireNonNull(pointer, "pointer");
        }
    }
}
