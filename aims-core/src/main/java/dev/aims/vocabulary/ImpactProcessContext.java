package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Matters that an impact assessment process can consider. */
public enum ImpactProcessContext implements Coded {
    TECHNICAL_CONTEXT,
    SOCIETAL_CONTEXT,
    JURISDICTIONS,
    FORESEEABLE_MISUSE
}
