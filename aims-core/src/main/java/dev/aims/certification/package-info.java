/**
 * Readiness for certification: the gaps by clause and by phase of the PDCA cycle, how far the facts bear stage 1 and
 * stage 2, what is open until when, whether the certification body is accredited, and the cycle's calendar.
 *
 * <p>Computed from a dossier and its assessment; it judges nothing anew and changes neither. Whether a certificate is
 * granted, kept or restored is decided by the certification body alone.
 */
@NullMarked
package dev.aims.certification;

import org.jspecify.annotations.NullMarked;
