package dev.aims.law;

import dev.aims.vocabulary.EuRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A duty of the law that meets this organisation for one system.
 *
 * @param article where the duty stands, such as {@code Art. 26}
 * @param roles the stated roles that bring it about; empty if it meets everybody
 * @param duty the duty in short, in own words
 * @param provided a condition that a dossier's facts don't answer, completing "provided that"; empty if there is none
 * @param timing from when it applies
 * @param supports the requirements of ISO/IEC 42001 that support it, those that decide the status first, else in the
 *     order of the standard
 * @param status how far the requirements that support it stand proven; says nothing about the duty being met
 */
public record Obligation(
        String article,
        List<EuRole> roles,
        String duty,
        String provided,
        Timing timing,
        List<Support> supports,
        SupportStatus status) {

    public Obligation {
        Objects.requireNonNull(article, "article");
        roles = List.copyOf(roles);
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(provided, "provided");
        Objects.requireNonNull(timing, "timing");
        supports = List.copyOf(supports);
        Objects.requireNonNull(status, "status");
    }

    /** Returns the first day on which it applies, as far as the text says. */
    public LocalDate appliesFrom() {
        return timing.appliesFrom();
    }
}
