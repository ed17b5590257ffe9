/** AI system impact assessment (clauses 6.1.4, 8.4, A.5). */
@NullMarked
package dev.aims.dossier.impact;

import org.jspecify.annotations.NullMarked;
