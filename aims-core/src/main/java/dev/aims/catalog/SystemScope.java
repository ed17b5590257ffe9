package dev.aims.catalog;

/** The systems that an organisation's check looks at. */
public enum SystemScope {
    /** None: the check speaks of the organisation alone. */
    NONE,
    /** All that the dossier states, in scope or not. */
    ALL,
    /** All that the AIMS scope lists, retired ones too. */
    IN_SCOPE,
    /** Those in scope that aren't retired. */
    ACTIVE
}
