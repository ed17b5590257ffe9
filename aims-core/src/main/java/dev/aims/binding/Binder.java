package dev.aims.binding;

import dev.aims.fact.Fact;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns nodes into records and back. Thread-safe; a class's components are looked up once. */
public final class Binder {

    private Binder() {}

    /**
     * Reads a record. Whatever is wrong is added to {@code faults}, all of it; what can't be read is unknown in the
     * result, which is of use only if there was no fault.
     *
     * @param path where the record stands in the dossier
     */
    public static <T extends Part> T read(Class<T> type, Node node, Path path, List<Fault> faults) {
        return type.cast(Shapes.of(type).read(node, path, new Faults(faults)));
    }

    /** Returns a record of which nothing is stated. */
    public static <T extends Part> T blank(Class<T> type, Presence presence, Path path) {
        return type.cast(Shapes.of(type).blank(presence, path, true));
    }

    /**
     * Returns a record that is unknown as long as the fact at {@code path} isn't stated, such as the record that an
     * unknown reference leads to; {@code path} is what its fields miss.
     */
    public static <T extends Part> T undecided(Class<T> type, Path path) {
        return type.cast(Shapes.of(type).blank(Presence.UNKNOWN, path, false));
    }

    /** Writes a record: null for one that is absent, an empty map for one that is unknown. */
    public static Node write(Part part) {
        @SuppressWarnings("unchecked") // a part's class is a class of parts
        Class<Part> type = (Class<Part>) part.getClass();
        Node node = Shapes.of(type).write(part);
        return node == null ? Branch.of(java.util.Map.of()) : node;
    }

    /**
     * Returns the fact at {@code path} below {@code part}, such as {@code vv/reports}, through records but not into
     * registers.
     *
     * @throws IllegalArgumentException if the records have no such component
     */
    public static Fact<?> fact(Part part, String path) {
        Object value = part;
        int end = -1;
        while (end < path.length()) {
            int start = end + 1;
            end = path.indexOf('/', start) < 0 ? path.length() : path.indexOf('/', start);
            if (!(value instanceof Part record)) {
                throw new IllegalArgumentException(
                        "there is nothing below \"" + path.substring(start, end) + "\" in " + path);
            }
            value = Shapes.component(record, path, start, end);
        }
        if (value instanceof Fact<?> fact) {
            return fact;
        }
        throw new IllegalArgumentException(path + " is a record, not a fact");
    }

    /** Returns the records in registers and lists of {@code part}, not those in registers of these. */
    public static List<Part> members(Part part) {
        List<Part> found = new ArrayList<>();
        Shapes.of(part.getClass()).addMembers(part, found);
        return found;
    }

    /** Returns whether {@code path} below a record of {@code type} is a map by id or by code. */
    public static boolean isRegister(Class<? extends Part> type, Path path) {
        return Shapes.at(Shapes.of(type), path) instanceof EntriesSlot;
    }

    /**
     * Returns whether two nodes state the same fact at {@code path} below a record of {@code type}, however they spell it:
     * 1 and 1.0 are one number but two texts, and an empty list asserts absence as null does.
     */
    public static boolean statesTheSame(Class<? extends Part> type, Path path, Node first, Node second) {
        if (first.equals(second)) {
            return true;
        }
        Slot slot = Shapes.at(Shapes.of(type), path);
        Node one = slot == null ? null : inOneForm(slot, path, first);
        return slot != null && one != null && one.equals(inOneForm(slot, path, second));
    }

    /** Returns the one node that all have in common which state the same; null for one that can't be read. */
    private static @Nullable Node inOneForm(Slot slot, Path path, Node node) {
        List<Fault> faults = new ArrayList<>();
        Object value =
                isNull(node) ? slot.blank(Presence.ABSENT, path, true) : slot.read(node, path, new Faults(faults));
        return faults.isEmpty() ? slot.write(value) : null;
    }

    /** Returns whether the node is null in the file: an assertion of absence. */
    public static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }
}
