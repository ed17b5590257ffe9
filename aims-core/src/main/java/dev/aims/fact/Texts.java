package dev.aims.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts: ids, names, or codes of an open list. A stated list is complete: what it doesn't name is not there.
 */
public final class Texts extends Fact<List<String>> {

    private final boolean scalar;

    private Texts(Presence presence, Path path, List<String> value, boolean scalar) {
        super(presence, path, value);
        this.scalar = scalar;
    }

    /** Returns the stated texts; an empty list asserts that there are none. */
    public static Texts of(List<String> value, Path path) {
        return new Texts(value.isEmpty() ? Presence.ABSENT : Presence.STATED, path, List.copyOf(value), false);
    }

    /** Returns one text where a list or a text may stand, as "ALL"; an empty one asserts that there is none. */
    public static Texts scalar(String value, Path path) {
        return value.isEmpty() ? blank(Presence.ABSENT, path) : new Texts(Presence.STATED, path, List.of(value), true);
    }

    /** Returns texts about which nothing is stated: absent or unknown. */
    public static Texts blank(Presence presence, Path path) {
        return new Texts(presence, path, List.of(), false);
    }

    /** Returns whether a single text is stated in place of a list. */
    public boolean isScalar() {
        return scalar;
    }

    /** Returns the texts, empty when none are stated. */
    @Override
    public List<String> value() {
        return nonNull(super.value());
    }

    /** Returns whether {@code text} is among them. */
    public Truth has(String text) {
        return answer(value().contains(text));
    }

    /** Returns whether {@code text} is stated and among them. */
    public Truth has(Text text) {
        return answer(text, text.value() != null && value().contains(text.value()));
    }

    /** Returns whether all of {@code texts} are among them. */
    public Truth hasAll(String... texts) {
        return answer(Set.copyOf(value()).containsAll(Arrays.asList(texts)));
    }

    /** Returns whether each of these is among {@code others}. Nothing stated here: holds; unknown on either side: unknown. */
    public Truth within(Texts others) {
        return absent().or(others.answer(Set.copyOf(others.value()).containsAll(value()))
                .and(known()));
    }

    /** Returns those of these that aren't among {@code others}; for statements. */
    public String beyond(Texts others) {
        return joined(
                value().stream().filter(text -> !others.value().contains(text)).toList());
    }

    /** Returns those of {@code texts} that aren't among these; for statements. */
    public String lacking(String... texts) {
        return joined(
                Arrays.stream(texts).filter(text -> !value().contains(text)).toList());
    }

    /** Returns whether a single text is stated that begins with {@code prefix} and gives a reason after it. */
    public Truth says(String prefix) {
        return answer(scalar
                && value().get(0).startsWith(prefix)
                && !value().get(0).substring(prefix.length()).isBlank());
    }

    static String joined(List<String> texts) {
        return texts.isEmpty() ? "none" : String.join(", ", texts);
    }

    static <T> T nonNull(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Texts texts && scalar == texts.scalar && super.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Boolean.hashCode(scalar);
    }

    @Override
    public String toString() {
        return value().isEmpty() ? super.toString() : joined(value());
    }
}
