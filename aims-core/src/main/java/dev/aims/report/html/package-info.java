/**
 * The report of a run as one HTML file, for auditors, managers and engineers. Templates in {@code src/main/jte} lay it out;
 * they are compiled to classes of this package. What stands here says what goes into them.
 *
 * <p>A <i>chapter</i> is what the file says of one dossier. A <i>mark</i> is a verdict or an outcome as it is drawn.
 */
@NullMarked
package dev.aims.report.html;

import org.jspecify.annotations.NullMarked;
