package dev.aims.rules.facts;

import static dev.aims.vocabulary.AssessmentElement.APPROVAL;
import static dev.aims.vocabulary.AssessmentElement.BENEFITS;
import static dev.aims.vocabulary.AssessmentElement.DATA;
import static dev.aims.vocabulary.AssessmentElement.DEPLOYMENT_CONTEXT;
import static dev.aims.vocabulary.AssessmentElement.FAILURES;
import static dev.aims.vocabulary.AssessmentElement.FORESEEABLE_MISUSE;
import static dev.aims.vocabulary.AssessmentElement.HARMS;
import static dev.aims.vocabulary.AssessmentElement.INTENDED_USE;
import static dev.aims.vocabulary.AssessmentElement.INTERESTED_PARTIES;
import static dev.aims.vocabulary.AssessmentElement.MEASURES;
import static dev.aims.vocabulary.AssessmentElement.MODEL;
import static dev.aims.vocabulary.AssessmentElement.OVERSIGHT;
import static dev.aims.vocabulary.AssessmentElement.RATIONALE;

import dev.aims.dossier.impact.ImpactAssessment;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AssessmentDepth;
import dev.aims.vocabulary.AssessmentElement;

/** The elements that an impact assessment documents, against those that its depth asks for. */
public final class AssessmentElements {

    private static final AssessmentElement[] FULL = {
        INTENDED_USE,
        FORESEEABLE_MISUSE,
        BENEFITS,
        HARMS,
        INTERESTED_PARTIES,
        DATA,
        MODEL,
        DEPLOYMENT_CONTEXT,
        FAILURES,
        OVERSIGHT,
        MEASURES,
        APPROVAL
    };
    private static final AssessmentElement[] SCREENING = {INTENDED_USE, INTERESTED_PARTIES, RATIONALE, APPROVAL};

    private AssessmentElements() {}

    /** Returns whether {@code assessment} documents what its depth asks for; no if it has no depth. */
    public static Truth complete(ImpactAssessment assessment) {
        Truth full = assessment
                .depth()
                .is(AssessmentDepth.FULL)
                .and(assessment.elements().hasAll(FULL));
        Truth screening = assessment
                .depth()
                .is(AssessmentDepth.SCREENING)
                .and(assessment.elements().hasAll(SCREENING));
        return full.or(screening);
    }

    /** Returns the elements that {@code assessment} lacks for its depth, for a full one if it has none; for statements. */
    public static String lacking(ImpactAssessment assessment) {
        boolean screening = assessment.depth().value() == AssessmentDepth.SCREENING;
        return assessment.elements().lacking(screening ? SCREENING : FULL);
    }
}
