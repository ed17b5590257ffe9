package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Elements of an impact assessment (ISO/IEC 42005). */
public enum AssessmentElement implements Coded {
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
    APPROVAL,
    RATIONALE
}
