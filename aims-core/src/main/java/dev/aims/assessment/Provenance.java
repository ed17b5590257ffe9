package dev.aims.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an assessment rests on. The same dossier, packs and settings give the same assessment, byte for byte.
 *
 * @param packs the control sets, with version and digest
 * @param dossier the SHA-256 of the dossier's canonical JSON
 * @param asOf the reference date
 * @param settings limits and grades that differ from the defaults, by name such as {@code A.2.4-1/review_interval_days};
 *     each with its value
 * @param library the version of this library
 */
public record Provenance(
        List<Pack> packs, String dossier, LocalDate asOf, Map<String, String> settings, String library) {

    public Provenance {
        packs = List.copyOf(packs);
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        Objects.requireNonNull(library, "library");
    }

    /**
     * A control set.
     *
     * @param id such as {@code iso42001}
     * @param version its own version
     * @param digest SHA-256 over its catalogs and rules
     */
    public record Pack(String id, String version, String digest) {}
}
