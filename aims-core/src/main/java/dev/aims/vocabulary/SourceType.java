package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Kinds of data source. */
public enum SourceType implements Coded {
    INTERNAL,
    PURCHASED,
    SHARED,
    OPEN_DATA,
    SYNTHETIC,
    WEB
}
