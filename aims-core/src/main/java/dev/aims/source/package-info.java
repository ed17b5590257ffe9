/**
 * Reads JSON and YAML files into one tree whose nodes know where they stand, and writes such trees.
 *
 * <p>A <em>node</em> is one value of a file, a <em>place</em> its line and column, a <em>fault</em> one thing wrong
 * with what was given. Readers collect all faults and throw none. {@link dev.aims.source.Sources} is where to begin.
 */
@NullMarked
package dev.aims.source;

import org.jspecify.annotations.NullMarked;
