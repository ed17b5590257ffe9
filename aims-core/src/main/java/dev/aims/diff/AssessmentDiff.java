package dev.aims.diff;

import dev.aims.assessment.Assessment;
import dev.aims.catalog.Catalog;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one assessment to another. Immutable; the same two assessments give an equal diff, and seen from the
 * other side it is its {@link #mirrored() mirror}. Places make no difference between results.
 *
 * @param before the assessment before
 * @param after the assessment after
 * @param checks each check and subject that isn't as before, once, in the order of the standard, then by system
 * @param verdicts the verdicts that moved, of the organisation and of the systems that both assessments judge, in the
 *     order of the standard, then by system
 * @param applicability the controls whose applicability or its reason changed, likewise
 * @param systems the systems that came, went, or of which something else follows, by id
 * @param provenance the packs, settings and the library that differ, by name
 * @param facts the facts that differ; null if they do but couldn't be compared, because a dossier wasn't at hand
 */
public record AssessmentDiff(
        Side before,
        Side after,
        List<CheckChange> checks,
        List<VerdictChange> verdicts,
        List<ApplicabilityChange> applicability,
        List<SystemChange> systems,
        List<ValueChange> provenance,
        @Nullable FactDiff facts) {

    public AssessmentDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        checks = List.copyOf(checks);
        verdicts = List.copyOf(verdicts);
        applicability = List.copyOf(applicability);
        systems = List.copyOf(systems);
        provenance = List.copyOf(provenance);
    }

    /**
     * Compares two assessments whose dossiers aren't at hand. Equal digests still tell that no fact differs.
     *
     * @throws IllegalArgumentException if an assessment judges a check or a requirement of one subject twice
     */
    public static AssessmentDiff between(Assessment before, Assessment after) {
        boolean sameFacts =
                before.provenance().dossier().equals(after.provenance().dossier());
        return new Differences(before, after, sameFacts ? FactDiff.NONE : null, null).diff();
    }

    /**
     * Compares two assessments and says which changed facts moved their results.
     *
     * @param facts on what their dossiers differ
     * @throws IllegalArgumentException if an assessment judges a check or a requirement of one subject twice
     */
    public static AssessmentDiff between(Assessment before, Assessment after, FactDiff facts) {
        return new Differences(before, after, Objects.requireNonNull(facts, "facts"), null).diff();
    }

    /**
     * Compares two assessments and says which changed facts moved their results, also those that neither result names.
     *
     * @param facts on what their dossiers differ
     * @param catalog says which facts each check reads
     * @throws IllegalArgumentException if an assessment judges a check or a requirement of one subject twice
     */
    public static AssessmentDiff between(Assessment before, Assessment after, FactDiff facts, Catalog catalog) {
        return new Differences(
                        before,
                        after,
                        Objects.requireNonNull(facts, "facts"),
                        Objects.requireNonNull(catalog, "catalog"))
                .diff();
    }

    /** Returns whether both sides state and say the same; names and places take no part. */
    public boolean isEmpty() {
        return checks.isEmpty()
                && verdicts.isEmpty()
                && applicability.isEmpty()
                && systems.isEmpty()
                && provenance.isEmpty()
                && facts != null
                && facts.changes().isEmpty();
    }

    /** Returns the checks that moved so. */
    public List<CheckChange> checks(Movement movement) {
        return checks.stream().filter(check -> check.movement() == movement).toList();
    }

    /** Returns the changed facts that stand behind no changed check; none if facts couldn't be compared. */
    public List<FactChange> idleFacts() {
        if (facts == null) {
            return List.of();
        }
        Set<FactChange> moving = new HashSet<>();
        checks.forEach(check -> moving.addAll(check.facts()));
        return facts.changes().stream().filter(fact -> !moving.contains(fact)).toList();
    }

    /** Returns the diff from the other side: better is worse, and new is gone. */
    public AssessmentDiff mirrored() {
        return new AssessmentDiff(
                /* before= */ after,
                /* after= */ before,
                checks.stream().map(CheckChange::mirrored).toList(),
                verdicts.stream().map(VerdictChange::mirrored).toList(),
                applicability.stream().map(ApplicabilityChange::mirrored).toList(),
                systems.stream().map(SystemChange::mirrored).toList(),
                provenance.stream().map(ValueChange::mirrored).toList(),
                facts == null ? null : facts.mirrored());
    }
}
