/** Information for users, authorities and other interested parties (A.6.2.7, A.8). */
@NullMarked
package dev.aims.dossier.information;

import org.jspecify.annotations.NullMarked;
