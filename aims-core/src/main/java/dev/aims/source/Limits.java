package dev.aims.source;

/**
 * Limits against hostile or broken files. A file that exceeds one is a fault, found before the memory is spent.
 *
 * @param maxBytes the size of a file in bytes, at most 1 GiB; with its YAML aliases written out, also the sum of its
 *     texts in characters
 * @param maxDepth how deep maps and lists may be nested, at most 1000, because trees are walked recursively
 * @param maxEntries the number of nodes; what an alias stands for counts each time
 * @param maxAliases the number of YAML aliases
 * @param maxTextLength the length of one text, in UTF-16 units. Keys are never longer than 1024
 */
public record Limits(long maxBytes, int maxDepth, int maxEntries, int maxAliases, int maxTextLength) {

    /** 16 MiB, 64 levels, 500,000 nodes, 100 aliases, texts of 1 Mi characters. */
    public static final Limits DEFAULT = new Limits(16L << 20, 64, 500_000, 100, 1 << 20);

    public Limits {
        within("maxBytes", maxBytes, 1, 1L << 30);
        within("maxDepth", maxDepth, 1, 1_000);
        within("maxEntries", maxEntries, 1, Integer.MAX_VALUE);
        within("maxAliases", maxAliases, 0, Integer.MAX_VALUE);
        within("maxTextLength", maxTextLength, 1, Integer.MAX_VALUE);
    }

    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxDepth, maxEntries, maxAliases, maxTextLength);
    }

    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxEntries, maxAliases, maxTextLength);
    }

    public Limits withMaxEntries(int entries) {
        return new Limits(maxBytes, maxDepth, entries, maxAliases, maxTextLength);
    }

    public Limits withMaxAliases(int aliases) {
        return new Limits(maxBytes, maxDepth, maxEntries, aliases, maxTextLength);
    }

    public Limits withMaxTextLength(int length) {
        return new Limits(maxBytes, maxDepth, maxEntries, maxAliases, length);
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "limit \"" + name + "\" must be from " + least + " to " + most + "; given was " + value);
        }
    }
}
