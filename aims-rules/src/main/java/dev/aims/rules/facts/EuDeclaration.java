package dev.aims.rules.facts;

import dev.aims.fact.Code;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.EuTier;

/** A system's class under Regulation (EU) 2024/1689 as the organisation declares it, held against the facts. */
public final class EuDeclaration {

    private EuDeclaration() {}

    /**
     * Returns whether a system that the Act reaches is of the class {@code declared}; no if none is declared. One fact
     * that rules the declared class out is enough, even while it is open which class is the true one.
     *
     * @param prohibited whether it meets a prohibited practice in force
     * @param highRisk whether it is high-risk by Annex I section A or Annex III
     * @param sectionB whether it is high-risk by Annex I section B
     * @param art50 whether a transparency duty meets it
     */
    public static Truth isRight(Code<EuTier> declared, Truth prohibited, Truth highRisk, Truth sectionB, Truth art50) {
        EuTier tier = declared.value();
        if (tier == null) {
            return declared.stated();
        }
        Truth milder = prohibited.not();
        Truth right =
                switch (tier) {
                    case OUT_OF_SCOPE -> Truth.NO;
                    case PROHIBITED -> prohibited;
                    case HIGH_RISK -> milder.and(highRisk);
                    case HIGH_RISK_SECTION_B -> Truth.all(milder, highRisk.not(), sectionB);
                    case TRANSPARENCY -> Truth.all(milder, highRisk.not(), sectionB.not(), art50);
                    case MINIMAL -> Truth.all(milder, highRisk.not(), sectionB.not(), art50.not());
                };
        return right.citing(declared.path());
    }

    /** Returns the true class for statements. */
    public static String computed(EuClass computed) {
        EuTier tier = computed.tier();
        return tier == null ? "open, since a fact is not stated" : tier.code();
    }
}
