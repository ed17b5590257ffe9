/** Requirements, design, resources and gates of development (A.4, A.6.1, A.6.2.2, A.6.2.3). */
@NullMarked
package dev.aims.dossier.development;

import org.jspecify.annotations.NullMarked;
