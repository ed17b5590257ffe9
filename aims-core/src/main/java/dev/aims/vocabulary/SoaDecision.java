package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Decisions on a control in the Statement of Applicability. */
public enum SoaDecision implements Coded {
    INCLUDED,
    EXCLUDED
}
