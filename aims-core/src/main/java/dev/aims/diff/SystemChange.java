package dev.aims.diff;

import dev.aims.assessment.EuClassification;
import dev.aims.assessment.SystemAssessment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A system that came, went, or of which something else follows from its facts.
 *
 * @param system the system
 * @param movement {@code NEW}, {@code GONE} or {@code CHANGED}
 * @param values what changed: stage, effective impact, class under EU law; none for a system that came or went
 */
public record SystemChange(String system, Movement movement, List<ValueChange> values) {

    public SystemChange {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(movement, "movement");
        values = List.copyOf(values);
    }

    /** Returns what follows otherwise; null if nothing does. At least one of the two is there. */
    static @Nullable SystemChange between(
            String system, @Nullable SystemAssessment before, @Nullable SystemAssessment after) {
        if (before == null) {
            return new SystemChange(system, Movement.NEW, List.of());
        }
        if (after == null) {
            return new SystemChange(system, Movement.GONE, List.of());
        }
        List<ValueChange> values = ValueChange.between(values(before), values(after));
        return values.isEmpty() ? null : new SystemChange(system, Movement.CHANGED, values);
    }

    private static Map<String, String> values(SystemAssessment system) {
        Map<String, String> values = new TreeMap<>();
        EuClassification law = system.euAiAct();
        put(values, "stage", system.stage());
        put(values, "effective_impact", system.effectiveImpact());
        put(values, "eu_ai_act/tier", law.tier());
        put(values, "eu_ai_act/bases", law.bases().isEmpty() ? null : String.join(", ", law.bases()));
        put(values, "eu_ai_act/applies_from", law.appliesFrom());
        put(values, "eu_ai_act/in_force_at_as_of", law.inForceAtAsOf());
        put(
                values,
                "eu_ai_act/transparency",
                law.transparency().isEmpty() ? null : String.join(", ", law.transparency()));
        put(values, "eu_ai_act/gpai", law.gpai());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    SystemChange mirrored() {
        return new SystemChange(
                system,
                movement.mirrored(),
                values.stream().map(ValueChange::mirrored).toList());
    }
}
