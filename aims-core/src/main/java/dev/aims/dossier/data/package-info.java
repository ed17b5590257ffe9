/** Data for AI systems (A.7). */
@NullMarked
package dev.aims.dossier.data;

import org.jspecify.annotations.NullMarked;
