package dev.aims.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in the dossier, written as a JSON Pointer (RFC 6901). Its text is put together only when somebody
 * asks for it, and kept: an assessment handles thousands of paths and prints few, those often.
 */
public final class Path implements Comparable<Path>, Ground {

    /** The dossier itself, written as the empty text. */
    public static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String name;
    private @Nullable String text;

    private Path(@Nullable Path parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** Returns the path of the member {@code name} of what stands here. */
    public Path at(String name) {
        return new Path(this, Objects.requireNonNull(name, "name"));
    }

    /** Returns the last step, unescaped: a field's name, a map's key, or an index. Empty for the root. */
    public String name() {
        return name;
    }

    /** Returns the path one step up, or null for the root. */
    public @Nullable Path parent() {
        return parent;
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && name.equals(path.name) && Objects.equals(parent, path.parent);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + (parent == null ? 0 : parent.hashCode());
    }

    /** Returns the JSON Pointer. */
    @Override
    public String toString() {
        // A race between threads is harmless: each puts the same text together.
        String known = text;
        if (known == null) {
            StringBuilder pointer = new StringBuilder(64);
            write(pointer);
            known = pointer.toString();
            text = known;
        }
        return known;
    }

    private void write(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.write(text);
        text.append('/');
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            text.append(name);
        } else {
            text.append(name.replace("~", "~0").replace("/", "~1"));
        }
    }
}
