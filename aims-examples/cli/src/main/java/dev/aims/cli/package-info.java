/**
 * The command line: one small class a command, and the texts that they print.
 *
 * <p>Words: a <em>page</em> is text for a person, wrapped to the terminal's width; a <em>refusal</em> is what stands in
 * the place of an assessment when a dossier can't be used or a rule fails.
 */
@NullMarked
package dev.aims.cli;

import org.jspecify.annotations.NullMarked;
