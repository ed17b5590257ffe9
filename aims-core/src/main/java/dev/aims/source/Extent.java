package dev.aims.source;

/**
 * How much a node holds, itself included and aliases written out.
 *
 * @param entries its nodes
 * @param letters the characters of its keys and scalars
 * @param height its levels of maps and lists; 0 for a scalar
 */
record Extent(long entries, long letters, int height) {

    static Extent of(Scalar scalar) {
        return new Extent(1, scalar.text().length(), 0);
    }
}
