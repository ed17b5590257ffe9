/**
 * The facts that rules see besides the dossier's own records, and what they conclude.
 *
 * <p>A rule picks what it judges by patterns over facts, and concludes one three-valued {@link
 * dev.aims.rules.facts.Judgement} on it. Proven met, proven not met and unknown therefore come from one condition and
 * can't drift apart, and an unknown names the facts it lacks.
 */
@NullMarked
package dev.aims.rules.facts;

import org.jspecify.annotations.NullMarked;
