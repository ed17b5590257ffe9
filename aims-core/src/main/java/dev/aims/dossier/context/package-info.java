/** The organisation's context, interested parties, scope and processes (clause 4). */
@NullMarked
package dev.aims.dossier.context;

import org.jspecify.annotations.NullMarked;
