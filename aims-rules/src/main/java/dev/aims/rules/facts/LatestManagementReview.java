package dev.aims.rules.facts;

import dev.aims.dossier.Organisation;
import dev.aims.dossier.improvement.ManagementReview;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/**
 * The latest management review, up to the reference date.
 *
 * @param review the review; absent if there is none, unknown if a fact that isn't stated decides which it is
 * @param found whether there is one
 */
public record LatestManagementReview(ManagementReview review, Truth found) {

    /** Returns the one of {@code org}. */
    public static LatestManagementReview of(Organisation org, LocalDate asOf) {
        Chosen<ManagementReview> chosen = Chosen.latest(
                ManagementReview.class, org.managementReviews(), ManagementReview::date, asOf, each -> Truth.YES);
        return new LatestManagementReview(chosen.record(), chosen.exists());
    }
}
