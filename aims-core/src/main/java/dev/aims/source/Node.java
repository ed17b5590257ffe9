package dev.aims.source;

import org.jspecify.annotations.Nullable;

/**
 * One value of a file: a scalar, a map or a list. Immutable; equal nodes state the same, wherever they stand.
 *
 * <p>In YAML an alias yields the very node its anchor names, and so the anchor's place.
 */
public sealed interface Node permits Scalar, Branch, Items {

    /** Returns where the value begins, or null when it wasn't read from a file. Takes no part in equality. */
    @Nullable
    Place place();
}
