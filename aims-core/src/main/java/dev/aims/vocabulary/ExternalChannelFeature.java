package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Features of a channel for reports from outside. */
public enum ExternalChannelFeature implements Coded {
    PUBLIC,
    NO_LOGIN,
    SYSTEM_REFERENCE
}
