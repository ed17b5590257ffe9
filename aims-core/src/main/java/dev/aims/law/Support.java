package dev.aims.law;

import dev.aims.assessment.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of ISO/IEC 42001 that supports a duty, and how it stands for the system.
 *
 * @param requirement its id, such as {@code A.9.2}
 * @param provision the part of the duty that it supports; empty if the mapping doesn't say
 * @param relation how it relates to the duty
 * @param trust how well that is founded
 * @param verdict how it stands for this system; null if the assessment doesn't have it
 */
public record Support(
        String requirement,
        String provision,
        Relation relation,
        Trust trust,
        @Nullable Verdict verdict) {

    public Support {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(trust, "trust");
    }
}
