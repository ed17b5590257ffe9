package dev.aims.rules.facts;

import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.fact.Truth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that rules concluded for one subject, by name, and the applicability that follows.
 *
 * @param conditions by name
 * @param applicability whether each control applies, by id
 */
public record Situation(Map<String, Truth> conditions, Map<String, Truth> applicability) {

    private static final String APPLIES = "APPLIES_";

    /** Returns whether all of {@code names} hold. */
    public Truth all(List<String> names) {
        Truth result = Truth.YES;
        for (String name : names) {
            result = result.and(condition(name));
        }
        return result;
    }

    /** Returns whether {@code requirement} applies; a clause always does. */
    public Truth applies(Requirement requirement) {
        return applicability.getOrDefault(requirement.id(), Truth.YES);
    }

    /** Works out whether {@code requirement} applies under {@code conditions}. */
    public static Truth applies(Requirement requirement, Map<String, Truth> conditions) {
        Truth result = Truth.YES;
        for (Precondition precondition : requirement.applies()) {
            result = result.and(known(conditions, precondition.condition()));
        }
        return result;
    }

    /** Returns the reason for which {@code requirement} doesn't apply; null unless it is proven not to. */
    public @Nullable String reason(Requirement requirement) {
        for (Precondition precondition : requirement.applies()) {
            if (condition(precondition.condition()).isNo()) {
                return precondition.otherwise();
            }
        }
        return null;
    }

    /** Returns whether the condition {@code name} holds, which a rule must have concluded. */
    public Truth condition(String name) {
        return name.startsWith(APPLIES) ? applies(name.substring(APPLIES.length())) : known(conditions, name);
    }

    /** Returns whether {@code control} applies, which some pack must have. */
    public Truth applies(String control) {
        return known(applicability, control);
    }

    private static Truth known(Map<String, Truth> truths, String name) {
        Truth truth = truths.get(name);
        if (truth == null) {
            throw new IllegalStateException("no rule concludes the condition " + name);
        }
        return truth;
    }
}
