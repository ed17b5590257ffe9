package dev.aims.rules.facts;

import dev.aims.assessment.EuClassification;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.EuTier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The class of a system under Regulation (EU) 2024/1689, put together from the conditions that rules conclude on it.
 *
 * @param tier the class; null if the facts stated don't decide it
 * @param decided yes if they do, else unknown with the facts that would
 * @param highRiskDuties whether the duties of high-risk systems apply on the reference date; never for section B
 * @param classification the class with bases and dates, as reports give it
 */
public record EuClass(@Nullable EuTier tier, Truth decided, Truth highRiskDuties, EuClassification classification) {

    /**
     * Classifies a system. Questions are taken in the order of the law; the first that is answered yes decides, and an
     * unknown before it leaves the class open.
     *
     * @param inScope whether the Act reaches the system
     * @param prohibited whether it meets a prohibited practice in force
     * @param annexIA whether it is high-risk by Annex I section A
     * @param annexIII whether it is high-risk by Annex III
     * @param annexIB whether it is high-risk by Annex I section B
     * @param art50 whether a transparency duty meets it
     */
    public static EuClass of(
            AiSystem system,
            LocalDate asOf,
            Truth inScope,
            Truth prohibited,
            Truth annexIA,
            Truth annexIII,
            Truth annexIB,
            Truth art50) {
        Truth highRisk = annexIA.or(annexIII);
        EuTier tier = null;
        Truth decided = Truth.YES;
        Truth[] questions = {inScope.not(), prohibited, highRisk, annexIB, art50, Truth.YES};
        EuTier[] tiers = {
            EuTier.OUT_OF_SCOPE,
            EuTier.PROHIBITED,
            EuTier.HIGH_RISK,
            EuTier.HIGH_RISK_SECTION_B,
            EuTier.TRANSPARENCY,
            EuTier.MINIMAL
        };
        for (int i = 0; i < questions.length && tier == null && decided.isYes(); i++) {
            if (questions[i].isYes()) {
                tier = tiers[i];
                decided = decided.and(questions[i]);
            } else {
                decided = decided.and(questions[i].not());
            }
        }
        EuFacts eu = system.eu();
        EuClassification classification = EuDates.classify(
                tier, eu, system.firstDeployedOn().value(), asOf, annexIA.isYes(), annexIII.isYes(), annexIB.isYes());
        return new EuClass(tier, decided, duties(tier, decided, classification), classification);
    }

    /** Returns whether the system is of {@code wanted}. */
    public Truth is(EuTier wanted) {
        return tier == null ? decided : Truth.of(tier == wanted).and(decided);
    }

    private static Truth duties(@Nullable EuTier tier, Truth decided, EuClassification classification) {
        if (tier == null) {
            return decided;
        }
        boolean apply = tier == EuTier.HIGH_RISK && Boolean.TRUE.equals(classification.inForceAtAsOf());
        return apply ? decided : decided.not();
    }
}
