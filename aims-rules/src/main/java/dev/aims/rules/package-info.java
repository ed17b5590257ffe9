/**
 * Assesses dossiers against control sets.
 */
@NullMarked
package dev.aims.rules;

import org.jspecify.annotations.NullMarked;
