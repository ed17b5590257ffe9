package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Standings of an accreditation body in the international accreditation forum. */
public enum ForumMembership implements Coded {
    /** A member that signed the forum's arrangement for management system certification. */
    SIGNATORY,
    /** A member that has not signed that arrangement. */
    MEMBER,
    /** No member. */
    NONE
}
