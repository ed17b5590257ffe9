/** AI policy, leadership, objectives and planned changes (clauses 5 and 6, A.2). */
@NullMarked
package dev.aims.dossier.policy;

import org.jspecify.annotations.NullMarked;
