package dev.aims.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All outcomes and verdicts for one dossier. Immutable; two assessments of the same dossier with the same packs and
 * settings are equal.
 *
 * @param dossier the name under which the host gave the dossier
 * @param requirements the requirements in the order of the standard
 * @param systems the systems by id
 * @param provenance what it rests on
 */
public record Assessment(
        String dossier,
        List<RequirementResult> requirements,
        Map<String, SystemAssessment> systems,
        Provenance provenance) {

    public Assessment {
        Objects.requireNonNull(dossier, "dossier");
        requirements = List.copyOf(requirements);
        systems = Collections.unmodifiableMap(new TreeMap<>(systems));
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Returns how the system {@code id} stands.
     *
     * @throws IllegalArgumentException if the dossier has no such system
     */
    public SystemAssessment of(String id) {
        SystemAssessment system = systems.get(id);
        if (system == null) {
            throw new IllegalArgumentException(
                    "the dossier has no system \"" + id + "\"; it has: " + String.join(", ", systems.keySet()));
        }
        return system;
    }

    /** Returns how the requirement {@code id} stands. */
    public Optional<RequirementResult> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** Returns the results of all checks, in the order of the standard. */
    public Stream<CheckResult> checks() {
        return requirements.stream().flatMap(requirement -> requirement.checks().stream());
    }

    /** Returns the results of the check {@code id}, one a subject. */
    public List<CheckResult> check(String id) {
        return checks().filter(check -> check.id().equals(id)).toList();
    }
}
