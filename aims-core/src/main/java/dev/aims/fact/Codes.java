package dev.aims.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of codes of a closed list. A stated list is complete: what it doesn't name is not there.
 *
 * @param <E> the closed list
 */
public final class Codes<E extends Enum<E> & Coded> extends Fact<List<E>> {

    private Codes(Presence presence, Path path, List<E> value) {
        super(presence, path, value);
    }

    /** Returns the stated codes; an empty list asserts that there are none. */
    public static <E extends Enum<E> & Coded> Codes<E> of(List<E> value, Path path) {
        return new Codes<E>(value.isEmpty() ? Presence.ABSENT : Presence.STATED, path, List.copyOf(value));
    }

    /** Returns codes about which nothing is stated: absent or unknown. */
    public static <E extends Enum<E> & Coded> Codes<E> blank(Presence presence, Path path) {
        return new Codes<E>(presence, path, List.of());
    }

    /** Returns the codes, empty when none are stated. */
    @Override
    public List<E> value() {
        return Texts.nonNull(super.value());
    }

    /** Returns whether {@code code} is among them. */
    public Truth has(E code) {
        return answer(value().contains(code));
    }

    /** Returns whether all of {@code codes} are among them. */
    @SafeVarargs
    public final Truth hasAll(E... codes) {
        boolean all = true;
        for (E code : codes) {
            all &= value().contains(code);
        }
        return answer(all);
    }

    /** Returns whether one of {@code codes} is among them. */
    @SafeVarargs
    public final Truth hasAny(E... codes) {
        boolean any = false;
        for (E code : codes) {
            any |= value().contains(code);
        }
        return answer(any);
    }

    /** Returns those of {@code codes} that aren't among them, as codes; for statements. */
    @SafeVarargs
    public final String lacking(E... codes) {
        List<String> lacking = new ArrayList<>();
        for (E code : codes) {
            if (!value().contains(code)) {
                lacking.add(code.code());
            }
        }
        return Texts.joined(lacking);
    }

    @Override
    public String toString() {
        return value().isEmpty()
                ? super.toString()
                : Texts.joined(value().stream().map(Coded::code).toList());
    }
}
