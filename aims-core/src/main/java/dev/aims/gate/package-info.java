/**
 * Gates of the life cycle: whether a system may proceed, and under which concessions. A gate reads an assessment and
 * never changes it.
 */
@NullMarked
package dev.aims.gate;

import org.jspecify.annotations.NullMarked;
