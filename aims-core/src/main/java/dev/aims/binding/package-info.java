/**
 * Between trees of nodes and records of facts: reads, checks and writes records by their components. The records are the
 * one description of the dossier's form; reader, writer, builders and schema all follow them.
 */
@NullMarked
package dev.aims.binding;

import org.jspecify.annotations.NullMarked;
