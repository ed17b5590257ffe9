package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Classes under Regulation (EU) 2024/1689. */
public enum EuTier implements Coded {
    OUT_OF_SCOPE,
    PROHIBITED,
    HIGH_RISK,
    HIGH_RISK_SECTION_B,
    TRANSPARENCY,
    MINIMAL
}
