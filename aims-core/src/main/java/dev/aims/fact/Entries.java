package dev.aims.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A register: entries by id or by code. A stated register is complete: an id that it doesn't list is not there. An entry
 * that is asserted absent isn't there either, but is kept.
 *
 * @param <T> a record, or a fact
 */
public final class Entries<T> extends Fact<SortedMap<String, T>> {

    private final SortedMap<String, T> members;
    private final Blank<T> blank;

    private Entries(Presence presence, Path path, SortedMap<String, T> value, Blank<T> blank) {
        super(presence, path, value);
        this.blank = blank;
        this.members = present(value);
    }

    /** Returns the stated entries; a map without any that is there asserts that there are none. */
    public static <T> Entries<T> of(Map<String, T> value, Path path, Blank<T> blank) {
        boolean none = value.values().stream().noneMatch(Entries::isPresent);
        return new Entries<>(
                none ? Presence.ABSENT : Presence.STATED,
                path,
                Collections.unmodifiableSortedMap(new TreeMap<>(value)),
                blank);
    }

    /** Returns a register about which nothing is stated: absent or unknown. */
    public static <T> Entries<T> blank(Presence presence, Path path, Blank<T> blank) {
        return new Entries<>(presence, path, Collections.emptySortedMap(), blank);
    }

    /** Returns the entries by id, those asserted absent included; empty when none are stated. */
    @Override
    public SortedMap<String, T> value() {
        return Texts.nonNull(super.value());
    }

    /** Returns the entries that are there, by id. */
    public SortedMap<String, T> byId() {
        return members;
    }

    /** Returns the entries that are there, in the order of their ids. */
    public Collection<T> members() {
        return members.values();
    }

    /** Returns the ids of the entries that are there, for statements. */
    public String ids() {
        return members.isEmpty() ? super.toString() : String.join(", ", members.keySet());
    }

    /** Returns the entry {@code id}: absent if the register doesn't list it, unknown if nobody stated the register. */
    public T get(String id) {
        T member = value().get(id);
        if (member != null) {
            return member;
        }
        return blank.at(presence() == Presence.UNKNOWN ? Presence.UNKNOWN : Presence.ABSENT, path().at(id), true);
    }

    /** Returns the entry to which {@code id} refers; absent if it refers to none, unknown as long as {@code id} is. */
    public T get(Text id) {
        if (id.value() != null) {
            return get(id.value());
        }
        return blank.at(id.presence(), id.path(), false);
    }

    /** Returns whether there is an entry {@code id}. */
    public Truth has(String id) {
        if (presence() == Presence.UNKNOWN) {
            return Truth.unknown(pathOf(get(id)));
        }
        return Truth.of(members.containsKey(id), value().containsKey(id) ? path().at(id) : path());
    }

    /** Returns whether {@code id} refers to an entry; no if it refers to none. */
    public Truth has(Text id) {
        return id.value() == null ? id.stated() : has(id.value()).and(id.stated());
    }

    /** Returns whether all of {@code ids} are entries. */
    public Truth hasAll(String... ids) {
        Truth result = Truth.YES;
        for (String id : ids) {
            result = result.and(has(id));
        }
        return result;
    }

    /**
     * Returns whether {@code question} is answered yes for some entry; no for a register without entries, unknown as long
     * as nobody stated it.
     */
    public Truth some(Function<? super T, Truth> question) {
        Truth some = known().not();
        for (T member : members.values()) {
            some = some.or(question.apply(member));
        }
        return some;
    }

    /** Returns those of {@code ids} that aren't entries, for statements. */
    public String lacking(String... ids) {
        return Texts.joined(java.util.Arrays.stream(ids)
                .filter(id -> !members.containsKey(id))
                .toList());
    }

    private static <T> SortedMap<String, T> present(SortedMap<String, T> all) {
        if (all.values().stream().allMatch(Entries::isPresent)) {
            return all;
        }
        SortedMap<String, T> present = new TreeMap<>(all);
        present.values().removeIf(member -> !isPresent(member));
        return Collections.unmodifiableSortedMap(present);
    }

    private static boolean isPresent(@Nullable Object member) {
        if (member instanceof Part part) {
            return part.origin().presence() == Presence.STATED;
        }
        return member instanceof Fact<?> fact && fact.presence() == Presence.STATED;
    }

    private Path pathOf(@Nullable Object member) {
        if (member instanceof Part part) {
            return part.origin().path();
        }
        return member instanceof Fact<?> fact ? fact.path() : path();
    }

    @Override
    public String toString() {
        return ids();
    }
}
