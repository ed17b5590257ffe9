package dev.aims.law;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.SystemAssessment;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the systems of one dossier stand under Regulation (EU) 2024/1689, and which requirements of ISO/IEC 42001 support
 * the duties that follow. No statement of conformity with that law: ISO/IEC 42001 gives no presumption of it.
 *
 * @param dossier the name under which the host gave the dossier
 * @param asOf the dossier's reference date: the day on which duties are in force or not
 * @param edition the state of the law that was used
 * @param systems the systems by id
 */
public record EuAiAct(String dossier, LocalDate asOf, LawEdition edition, Map<String, SystemUnderLaw> systems) {

    /** What every report of this must say first. */
    public static final String NOTICE =
            "Which requirements of ISO/IEC 42001 support which duties of the EU AI Act, worked"
                    + " out from stated facts. No legal advice, and no finding on conformity with that law.";

    /** What every report of this must say last. */
    public static final String CLOSING = "\"Supported\" speaks of ISO/IEC 42001 only: a duty reaches further than the"
            + " requirements that support it, and the standard gives no presumption of conformity with the law. No legal"
            + " advice.";

    public EuAiAct {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        systems = Collections.unmodifiableMap(new TreeMap<>(systems));
    }

    /**
     * Works out what the law asks for each system of {@code dossier}. Pure: the same dossier and assessment always give
     * an equal value.
     *
     * @param assessment the assessment of that dossier
     * @throws IllegalArgumentException if {@code assessment} was made of another dossier
     */
    public static EuAiAct of(Dossier dossier, Assessment assessment) {
        if (!assessment.provenance().dossier().equals(dossier.digest())) {
            throw new IllegalArgumentException("the assessment was made of other facts than " + dossier
                    + "; assess this dossier and pass the result");
        }
        Law law = Law.STANDARD;
        Map<String, SystemUnderLaw> systems = new TreeMap<>();
        for (SystemAssessment system : assessment.systems().values()) {
            AiSystem facts = dossier.systems().get(system.id());
            systems.put(system.id(), new SystemReading(law, new LawFacts(law, facts, system)).result());
        }
        return new EuAiAct(assessment.dossier(), dossier.asOf(), law.edition(), systems);
    }

    /**
     * Returns the same of the system {@code id} alone.
     *
     * @throws IllegalArgumentException if the dossier has no such system
     */
    public EuAiAct only(String id) {
        SystemUnderLaw system = systems.get(id);
        if (system == null) {
            throw new IllegalArgumentException(
                    "the dossier has no system \"" + id + "\"; it has: " + String.join(", ", systems.keySet()));
        }
        return new EuAiAct(dossier, asOf, edition, Map.of(id, system));
    }

    /** Returns the state of the law that this library knows, with all dates. */
    public static LawEdition currentEdition() {
        return Law.STANDARD.edition();
    }
}
