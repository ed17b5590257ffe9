package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Audiences of technical documentation. */
public enum Audience implements Coded {
    USERS,
    PARTNERS,
    AUTHORITIES,
    OPERATIONS
}
