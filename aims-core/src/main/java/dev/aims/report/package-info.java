/** Assessments as other programs read them. */
@NullMarked
package dev.aims.report;

import org.jspecify.annotations.NullMarked;
