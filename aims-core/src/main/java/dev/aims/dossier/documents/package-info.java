/** Documented information (clause 7.5). */
@NullMarked
package dev.aims.dossier.documents;

import org.jspecify.annotations.NullMarked;
