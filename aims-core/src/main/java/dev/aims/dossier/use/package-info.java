/** Responsible use and human oversight (A.9). */
@NullMarked
package dev.aims.dossier.use;

import org.jspecify.annotations.NullMarked;
