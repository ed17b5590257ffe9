/**
 * What would release a held gate: facts that are tried out on a dossier (what if they were so?), and the least set of
 * them with which the gate releases. A plan asks for facts; it never says that they are so.
 */
@NullMarked
package dev.aims.rules.plan;

import org.jspecify.annotations.NullMarked;
