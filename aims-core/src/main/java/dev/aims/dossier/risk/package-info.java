/** Risk assessment, treatment and the Statement of Applicability (clauses 6.1, 8.2, 8.3). */
@NullMarked
package dev.aims.dossier.risk;

import org.jspecify.annotations.NullMarked;
