package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Sections of Annex I of Regulation (EU) 2024/1689. */
public enum AnnexISection implements Coded {
    A,
    B
}
