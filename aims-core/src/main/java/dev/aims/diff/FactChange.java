package dev.aims.diff;

import dev.aims.fact.Presence;
import dev.aims.source.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact on which two dossiers differ. It says that they do, never what they state.
 *
 * @param pointer the fact's JSON Pointer (RFC 6901); what was added or removed as a whole is named once
 * @param before its state in the dossier before
 * @param after its state in the dossier after
 * @param placeBefore where it stood; null if it wasn't stated or its dossier wasn't read from a file
 * @param placeAfter where it stands now; null if it isn't stated or its dossier wasn't read from a file
 */
public record FactChange(
        String pointer,
        Presence before,
        Presence after,
        @Nullable Place placeBefore,
        @Nullable Place placeAfter) {

    /** The fact that is the reference date. */
    static final String AS_OF = "/as_of";

    /** What became of a fact. */
    public enum Kind {
        /** Nothing was said of it before. */
        ADDED,
        /** Nothing is said of it any more. */
        REMOVED,
        /** Something else is said of it. */
        CHANGED
    }

    public FactChange {
        Objects.requireNonNull(pointer, "pointer");
        if (before == after && before != Presence.STATED) {
            throw new IllegalArgumentException(pointer + " is " + before + " on both sides, so it didn't change");
        }
    }

    /** Returns what became of the fact. */
    public Kind kind() {
        if (before == Presence.UNKNOWN) {
            return Kind.ADDED;
        }
        return after == Presence.UNKNOWN ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Returns where the fact stands now, else where it stood; null if neither dossier was read from a file. */
    public @Nullable Place place() {
        return placeAfter == null ? placeBefore : placeAfter;
    }

    /** Returns whether this is the reference date: time moved. */
    public boolean isAsOf() {
        return pointer.equals(AS_OF);
    }

    FactChange mirrored() {
        return new FactChange(
                pointer,
                /* before= */ after,
                /* after= */ before,
                /* placeBefore= */ placeAfter,
                /* placeAfter= */ placeBefore);
    }
}
