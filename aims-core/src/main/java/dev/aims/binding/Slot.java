package dev.aims.binding;

import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.source.Node;
import org.jspecify.annotations.Nullable;

/** Reads and writes what one component of a record can hold. */
interface Slot {

    /** Returns what {@code node}, which isn't null in the file, states; a blank after adding a fault if it can't be. */
    Object read(Node node, Path path, Faults faults);

    /** Returns a value of which nothing is stated, see {@link dev.aims.fact.Blank#at}. */
    Object blank(Presence presence, Path path, boolean below);

    /** Returns the node for {@code value}, null if it is unknown. */
    @Nullable
    Node write(Object value);
}
