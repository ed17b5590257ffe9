package dev.aims.fact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text: prose, a reference, or a code of an open list. */
public final class Text extends Fact<String> {

    private Text(Presence presence, Path path, @Nullable String value) {
        super(presence, path, value);
    }

    /** Returns the stated text; an empty one asserts that there is none. */
    public static Text of(String value, Path path) {
        return value.isEmpty() ? blank(Presence.ABSENT, path) : new Text(Presence.STATED, path, value);
    }

    /** Returns a text about which nothing is stated: absent or unknown. */
    public static Text blank(Presence presence, Path path) {
        return new Text(presence, path, null);
    }

    /** Returns whether it is {@code text}. */
    public Truth is(String text) {
        return answer(text.equals(value()));
    }

    /** Returns whether it is one of {@code texts}. */
    public Truth in(String... texts) {
        return answer(Arrays.asList(texts).contains(value()));
    }

    /** Returns whether both are stated and the same. */
    public Truth is(Text other) {
        return answer(other, value() != null && value().equals(other.value()));
    }

    /** Returns whether it begins with {@code prefix} and says something after it besides white space. */
    public Truth says(String prefix) {
        return answer(value() != null
                && value().startsWith(prefix)
                && !value().substring(prefix.length()).isBlank());
    }
}
