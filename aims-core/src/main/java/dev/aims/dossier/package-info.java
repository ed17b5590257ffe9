/**
 * The dossier: everything a host states about one organisation and its AI systems, as of one date.
 *
 * <p>The records in the packages below are grouped by what they speak of. Every component is a fact in one of three
 * states: stated, asserted absent, or unknown.
 */
@NullMarked
package dev.aims.dossier;

import org.jspecify.annotations.NullMarked;
