package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** What information for users can state. */
public enum UserInfoContent implements Coded {
    PURPOSE,
    HOW_TO_USE,
    REQUIREMENTS,
    OVERSIGHT,
    LIMITATIONS,
    ACCURACY,
    CONTACT,
    AI_NOTICE,
    OVERRIDE
}
