package dev.aims.rules.facts;

import dev.aims.assessment.EuClassification;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.fact.Codes;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ProhibitedPractice;
import dev.aims.vocabulary.TransparencyDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days from which parts of Regulation (EU) 2024/1689, as amended by Regulation (EU) 2026/1744, apply (Art. 111, 113).
 */
public final class EuDates {

    /** Prohibited practices, Art. 113(3)(a). */
    public static final LocalDate PROHIBITIONS = LocalDate.of(2025, 2, 2);

    /** Prohibited practices of Art. 5(1)(ba) and (bb), and marking under Art. 50(2) of older systems, Art. 111(4). */
    public static final LocalDate LATER_PROHIBITIONS = LocalDate.of(2026, 12, 2);

    /** Transparency, Art. 113(2). */
    public static final LocalDate TRANSPARENCY = LocalDate.of(2026, 8, 2);

    /** Marking under Art. 50(2) for systems on the market before {@link #TRANSPARENCY}, Art. 111(4). */
    public static final LocalDate LATER_MARKING = LocalDate.of(2026, 12, 2);

    /** High-risk systems of Annex III, Art. 113(3)(c)(i). */
    public static final LocalDate ANNEX_III = LocalDate.of(2027, 12, 2);

    /** High-risk systems by Annex I, Art. 113(3)(c)(ii). */
    public static final LocalDate ANNEX_I = LocalDate.of(2028, 8, 2);

    private EuDates() {}

    /** Returns the day from which {@code practice} is prohibited. */
    public static LocalDate of(ProhibitedPractice practice) {
        return practice == ProhibitedPractice.POINT_BA || practice == ProhibitedPractice.POINT_BB
                ? LATER_PROHIBITIONS
                : PROHIBITIONS;
    }

    /** Returns the day from which {@code duty} meets a system first deployed on {@code firstDeployed}; null: not yet. */
    public static LocalDate of(TransparencyDuty duty, @Nullable LocalDate firstDeployed) {
        boolean older = firstDeployed != null && firstDeployed.isBefore(TRANSPARENCY);
        return duty == TransparencyDuty.PARAGRAPH_2 && older ? LATER_MARKING : TRANSPARENCY;
    }

    /** Returns whether one of {@code practices} is prohibited on {@code asOf}. */
    public static Truth prohibited(Codes<ProhibitedPractice> practices, LocalDate asOf) {
        Truth inForce = practices.stated();
        return inForce.isYes()
                        && practices.value().stream()
                                .allMatch(practice -> of(practice).isAfter(asOf))
                ? inForce.not()
                : inForce;
    }

    static EuClassification classify(
            @Nullable EuTier tier,
            EuFacts eu,
            @Nullable LocalDate firstDeployed,
            LocalDate asOf,
            boolean annexIA,
            boolean annexIII,
            boolean annexIB) {
        @Nullable Boolean gpai = eu.gpai().value();
        if (tier == null) {
            return new EuClassification(null, List.of(), null, null, List.of(), gpai);
        }
        List<String> bases = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        switch (tier) {
            case PROHIBITED ->
                eu.prohibited().value().stream()
                        .filter(practice -> !of(practice).isAfter(asOf))
                        .forEach(practice -> {
                            bases.add("ART_" + practice.code());
                            dates.add(of(practice));
                        });
            case HIGH_RISK -> {
                if (annexIA) {
                    bases.add("ANNEX_I_A");
                    dates.add(ANNEX_I);
                }
                if (annexIB) {
                    bases.add("ANNEX_I_B");
                }
                if (annexIII) {
                    eu.annexIii().value().forEach(use -> bases.add("ANNEX_III_" + use.code()));
                    dates.add(ANNEX_III);
                }
            }
            case HIGH_RISK_SECTION_B -> bases.add("ANNEX_I_B");
            case TRANSPARENCY ->
                eu.art50().value().forEach(duty -> {
                    bases.add("ART_" + duty.code());
                    dates.add(of(duty, firstDeployed));
                });
            case OUT_OF_SCOPE, MINIMAL -> {
                // neither bases nor dates
            }
        }
        @Nullable LocalDate from = dates.stream().min(LocalDate::compareTo).orElse(null);
        List<String> duties = tier == EuTier.OUT_OF_SCOPE || tier == EuTier.TRANSPARENCY
                ? List.of()
                : eu.art50().value().stream().map(duty -> "ART_" + duty.code()).toList();
        return new EuClassification(tier, bases, from, from != null && !from.isAfter(asOf), duties, gpai);
    }
}
