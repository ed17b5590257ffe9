package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Whether events are logged. */
public enum LoggingDecision implements Coded {
    ON,
    OFF
}
