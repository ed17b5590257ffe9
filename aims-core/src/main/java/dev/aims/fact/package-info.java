/**
 * Facts in three states, and the logic over them.
 *
 * <p>A <em>fact</em> is stated, asserted absent, or unknown. A question to facts yields a {@link dev.aims.fact.Truth}:
 * yes, no or unknown, in Kleene's logic, together with the facts that decided it. Whoever reads a truth can therefore
 * say what proves it, and of an unknown which facts would settle it.
 */
@NullMarked
package dev.aims.fact;

import org.jspecify.annotations.NullMarked;
