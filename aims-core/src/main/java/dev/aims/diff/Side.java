package dev.aims.diff;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Provenance;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One of the two assessments.
 *
 * @param dossier the name under which the host gave its dossier
 * @param asOf its reference date
 * @param digest the digest of the facts; equal digests mean equal facts
 */
public record Side(String dossier, LocalDate asOf, String digest) {

    public Side {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(digest, "digest");
    }

    static Side of(Assessment assessment) {
        Provenance provenance = assessment.provenance();
        return new Side(assessment.dossier(), provenance.asOf(), provenance.dossier());
    }
}
