package dev.aims.crosswalk;

import dev.aims.assessment.Verdict;
import java.util.Objects;

/**
 * A requirement that relates to an item, and how it stands.
 *
 * @param id such as {@code 6.1.3} or {@code A.6.2.4}
 * @param title the requirement's short title; empty if the assessment doesn't hold the requirement
 * @param relation how it relates to the item
 * @param source on whose word
 * @param trust how far that can be relied on
 * @param condition what has to hold for the item to matter at all, such as "personal data is processed"; nobody has
 *     judged whether it does. Empty if there is none
 * @param note what else the source has to say about the pair; empty if nothing
 * @param verdict how the requirement stands for the organisation; INDETERMINATE too if the assessment doesn't hold it
 */
public record RelatedRequirement(
        String id,
        String title,
        Relation relation,
        Source source,
        Trust trust,
        String condition,
        String note,
        Verdict verdict) {

    public RelatedRequirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(verdict, "verdict");
    }
}
