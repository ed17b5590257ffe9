package dev.aims.assessment;

import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one AI system stands: its own outcomes, those of the organisation, and of the organisation's checks that look at
 * systems this system's part. Faults of one system don't show in another's.
 *
 * @param id the system
 * @param asOf the reference date
 * @param stage its present stage; null if not stated
 * @param effectiveImpact the higher of the declared impact and the floor that its attributes set; null if not decided
 * @param verdicts the verdict of each requirement for this system, in the order of the standard
 * @param applicability whether each control applies, in the order of the standard
 * @param euAiAct its class under EU law
 * @param checks the outcomes that concern it, by requirement, number; those of the organisation's checks name the system
 *     if its part decided them
 * @param dueFrom the stage from which a check is asked, of those that aren't asked at every stage
 */
public record SystemAssessment(
        String id,
        LocalDate asOf,
        @Nullable LifecycleStage stage,
        @Nullable ImpactLevel effectiveImpact,
        Map<String, Verdict> verdicts,
        Map<String, Applicability> applicability,
        EuClassification euAiAct,
        List<CheckResult> checks,
        Map<String, LifecycleStage> dueFrom) {

    public SystemAssessment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(asOf, "asOf");
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
        applicability = Collections.unmodifiableMap(new LinkedHashMap<>(applicability));
        Objects.requireNonNull(euAiAct, "euAiAct");
        checks = List.copyOf(checks);
        dueFrom = Map.copyOf(dueFrom);
    }
}
