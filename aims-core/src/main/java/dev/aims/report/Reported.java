package dev.aims.report;

/** What a run has to say of one dossier. */
public sealed interface Reported permits Report, Refused {

    /** Returns the name under which the host gave the dossier. */
    String dossier();
}
