package dev.aims.source;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text, a number, a boolean or null.
 *
 * <p>Scalars of one kind are equal when their values are: {@code True} equals {@code true} and {@code 0x1F} equals
 * {@code 31}. Numbers keep their digits, so {@code 1.10} and {@code 1.1} differ.
 */
public final class Scalar implements Node {

    /** What a scalar is, by the rules of JSON or of YAML's core schema. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final String text;
    private final boolean plain;
    private final @Nullable BigDecimal number;
    private final @Nullable Place place;

    /** For readers, which have looked at {@code text} before: it suits the kind, and a number has no objection. */
    Scalar(Kind kind, String text, boolean plain, @Nullable Place place) {
        this.kind = kind;
        this.text = text;
        this.plain = plain;
        this.number = kind == Kind.NUMBER ? Numbers.value(text) : null;
        this.place = place;
    }

    /**
     * Returns a text.
     *
     * @throws IllegalArgumentException if {@code text} holds half of a surrogate pair, which no file can hold
     */
    public static Scalar of(String text) {
        return new Scalar(Kind.TEXT, Letters.whole(text), false, null);
    }

    /**
     * Returns a number with its digits.
     *
     * @throws IllegalArgumentException if it has over 1000 digits or is outside the range of a double
     */
    public static Scalar of(BigDecimal number) {
        String text = number.toString();
        String objection = Numbers.objection(text);
        if (objection != null) {
            throw new IllegalArgumentException(objection);
        }
        return new Scalar(Kind.NUMBER, text, false, null);
    }

    /** Returns the scalar {@code true} or {@code false}. */
    public static Scalar of(boolean value) {
        return new Scalar(Kind.BOOLEAN, Boolean.toString(value), false, null);
    }

    /** Returns null as a file states it. */
    public static Scalar none() {
        return none(null);
    }

    static Scalar none(@Nullable Place place) {
        return new Scalar(Kind.NULL, "null", false, place);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Returns the text as written: {@code 1.10}, {@code 0x1F}, {@code True}, {@code ~}, or nothing for an empty value.
     */
    public String text() {
        return text;
    }

    /**
     * Returns whether this is an unquoted YAML scalar. Its author may well have meant text: whoever needs text can take
     * {@link #text()} whatever the kind, so that the version {@code 3.10} stays what it is.
     */
    public boolean plain() {
        return plain;
    }

    /**
     * Returns the value of a number, with the digits it was written with.
     *
     * @throws IllegalStateException if this is no number
     */
    public BigDecimal number() {
        if (number == null) {
            throw new IllegalStateException("a scalar of kind " + kind + " has no number");
        }
        return number;
    }

    /** Returns whether this is the boolean true; unlike {@link #text()} it doesn't depend on how YAML spelt it. */
    public boolean isTrue() {
        return kind == Kind.BOOLEAN && Boolean.parseBoolean(text);
    }

    @Override
    public @Nullable Place place() {
        return place;
    }

    private Object value() {
        return switch (kind) {
            case TEXT -> text;
            case NUMBER -> number();
            case BOOLEAN -> isTrue();
            case NULL -> kind;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scalar scalar && value().equals(scalar.value());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value());
    }

    @Override
    public String toString() {
        return CanonicalJson.write(this);
    }
}
