package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Protective features of a channel for concerns. */
public enum ChannelFeature implements Coded {
    CONFIDENTIALITY,
    ANONYMITY,
    NO_REPRISAL,
    OPEN_TO_CONTRACTORS,
    QUALIFIED_RECIPIENTS,
    ESCALATION
}
