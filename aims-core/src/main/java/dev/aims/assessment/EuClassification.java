package dev.aims.assessment;

import dev.aims.vocabulary.EuTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system's class under Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744. No statement of conformity
 * with that law.
 *
 * @param tier null if the facts stated don't decide it
 * @param bases the provisions the class rests on, such as {@code ANNEX_III_5.b}
 * @param appliesFrom the day from which the duties of the class apply; null if there is none
 * @param inForceAtAsOf whether that day has come by the dossier's reference date; null if the class isn't decided
 * @param transparency duties of Art. 50 on top of a higher class, such as {@code ART_50.1}
 * @param gpai whether it is a general-purpose AI model placed on the market; null if not stated
 */
public record EuClassification(
        @Nullable EuTier tier,
        List<String> bases,
        @Nullable LocalDate appliesFrom,
        @Nullable Boolean inForceAtAsOf,
        List<String> transparency,
        @Nullable Boolean gpai) {

    public EuClassification {
        bases = List.copyOf(bases);
        transparency = List.copyOf(transparency);
    }
}
