package dev.aims.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tag before a YAML value.
 *
 * @param full the tag with its handle resolved; "!" says that a scalar is text; null if there is none
 */
record YamlTag(@Nullable String full) {

    private static final YamlTag NONE = new YamlTag(null);
    private static final String CORE = "tag:yaml.org,2002:";

    static YamlTag of(Optional<String> tag) {
        return tag.map(YamlTag::new).orElse(NONE);
    }

    boolean isNone() {
        return full == null;
    }

    /** Returns whether the tag can stand before a map, or a list. */
    boolean suitsCollection(boolean branch) {
        return full == null || full.equals("!") || full.equals(CORE + (branch ? "map" : "seq"));
    }

    /** Returns whether the tag can stand before the scalar {@code text}. */
    boolean suits(String text) {
        return switch (name()) {
            case "", "!", "!!str" -> true;
            case "!!int" -> CoreSchema.isInteger(text);
            case "!!float" -> CoreSchema.kindOf(text) == Scalar.Kind.NUMBER;
            case "!!bool" -> CoreSchema.kindOf(text) == Scalar.Kind.BOOLEAN;
            case "!!null" -> CoreSchema.kindOf(text) == Scalar.Kind.NULL;
            default -> false;
        };
    }

    /** Returns what the scalar {@code text} is under a tag that suits it. */
    Scalar.Kind kindOf(String text, boolean unquoted) {
        return switch (name()) {
            case "" -> unquoted ? CoreSchema.kindOf(text) : Scalar.Kind.TEXT;
            case "!", "!!str" -> Scalar.Kind.TEXT;
            default -> CoreSchema.kindOf(text);
        };
    }

    /** Returns what to say of a tag that doesn't suit. */
    String objection() {
        return switch (name()) {
            case "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq" ->
                "tag \"" + name() + "\" doesn't suit the value after it; remove the tag, or correct the value";
            default -> "tag " + Letters.shown(name()) + " isn't supported; remove it, or put the text in quotes";
        };
    }

    private String name() {
        if (full == null) {
            return "";
        }
        return full.startsWith(CORE) ? "!!" + full.substring(CORE.length()) : full;
    }
}
