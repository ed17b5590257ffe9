/**
 * What changed from one assessment to another: which checks came out better or worse, and which facts moved them.
 *
 * <p>The two assessments are the <em>sides</em>, before and after; a <em>movement</em> says how one thing went from one
 * side to the other. A diff judges nothing anew: it sets two assessments, and the facts they rest on, side by side.
 */
@NullMarked
package dev.aims.diff;

import org.jspecify.annotations.NullMarked;
