/** People, roles, competence, awareness, communication and concerns (clauses 5.3, 7, A.3, A.4.6). */
@NullMarked
package dev.aims.dossier.people;

import org.jspecify.annotations.NullMarked;
