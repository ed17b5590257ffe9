/**
 * What an assessment says: an outcome for every check, a verdict for every requirement, why, on what evidence, and what
 * is missing.
 */
@NullMarked
package dev.aims.assessment;

import org.jspecify.annotations.NullMarked;
