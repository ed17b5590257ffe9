package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** What people are made aware of. */
public enum AwarenessTopic implements Coded {
    POLICY,
    CONTRIBUTION,
    IMPLICATIONS
}
