/** Third parties, suppliers and customers (A.10). */
@NullMarked
package dev.aims.dossier.suppliers;

import org.jspecify.annotations.NullMarked;
