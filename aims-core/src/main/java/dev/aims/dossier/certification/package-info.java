/** Certification of the AIMS: certification body, accreditation, audits, certificate (ISO/IEC 17021-1, ISO/IEC 42006). */
@NullMarked
package dev.aims.dossier.certification;

import org.jspecify.annotations.NullMarked;
