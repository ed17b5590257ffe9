/** Verification and validation (A.6.2.4). */
@NullMarked
package dev.aims.dossier.validation;

import org.jspecify.annotations.NullMarked;
