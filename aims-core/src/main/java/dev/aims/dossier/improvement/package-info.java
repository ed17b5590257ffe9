/** Monitoring of the AIMS, internal audit, management review, nonconformity (clauses 9 and 10). */
@NullMarked
package dev.aims.dossier.improvement;

import org.jspecify.annotations.NullMarked;
