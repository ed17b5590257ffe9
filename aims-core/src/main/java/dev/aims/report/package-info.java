/** Assessments, statements of applicability and catalogs, as other programs and people read them. */
@NullMarked
package dev.aims.report;

import org.jspecify.annotations.NullMarked;
