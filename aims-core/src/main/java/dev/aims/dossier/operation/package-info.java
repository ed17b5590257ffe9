/** Deployment, monitoring, logging and retirement (A.6.2.5, A.6.2.6, A.6.2.8). */
@NullMarked
package dev.aims.dossier.operation;

import org.jspecify.annotations.NullMarked;
