/** From judgements to outcomes, and from outcomes to verdicts. */
@NullMarked
package dev.aims.rules.judging;

import org.jspecify.annotations.NullMarked;
