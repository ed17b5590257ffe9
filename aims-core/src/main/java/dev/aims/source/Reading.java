package dev.aims.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one file: its name, its limits, and its faults as they are found. */
final class Reading {

    /** Whoever has that many faults in one file has another problem than the next of them. */
    private static final int MAX_FAULTS = 1_000;

    private static final int MAX_KEY_LENGTH = 1_024;

    private final String name;
    private final Limits limits;
    private final List<Fault> faults;
    private int count;

    Reading(String name, Limits limits, List<Fault> faults) {
        this.name = name;
        this.limits = limits;
        this.faults = faults;
    }

    String name() {
        return name;
    }

    Limits limits() {
        return limits;
    }

    Place place(int line, int column) {
        return new Place(name, line, column);
    }

    /** Notes a fault after which reading can go on. */
    void fault(Place place, String path, String message) {
        faults.add(new Fault(place, path, message));
        count++;
        if (count == MAX_FAULTS) {
            throw halt(place, "", "the file has " + MAX_FAULTS + " faults up to here; the rest of it wasn't read");
        }
    }

    /** Returns what to throw for a fault after which nothing more can be read. */
    Halt halt(@Nullable Place place, String path, String message) {
        return new Halt(new Fault(place, path, message));
    }

    void end(Halt halt) {
        faults.add(halt.fault());
    }

    /** Returns why {@code text} can't be taken as a value, or null if it can. */
    @Nullable
    String objection(String text) {
        return objection("text", text, limits.maxTextLength(), "shorten it, or refer to a file that holds it");
    }

    /** Returns why {@code key} can't be taken as a key, or null if it can. */
    @Nullable
    String objectionToKey(String key) {
        return objection("key", key, Math.min(MAX_KEY_LENGTH, limits.maxTextLength()), "shorten it");
    }

    private static @Nullable String objection(String what, String text, int most, String advice) {
        if (text.length() > most) {
            return "a " + what + " has " + text.length() + " characters, the most that is read is " + most + "; "
                    + advice;
        }
        if (!Letters.isWhole(text)) {
            return "a " + what + " holds half of a surrogate pair; write the character in full";
        }
        return null;
    }
}
