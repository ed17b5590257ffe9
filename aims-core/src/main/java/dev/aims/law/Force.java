package dev.aims.law;

/** Whether an obligation binds on the dossier's reference date. */
public enum Force {
    /** It binds. */
    IN_FORCE,
    /** It doesn't bind yet. */
    LATER,
    /** Neither is certain: the text has two readings, a fact isn't stated, or it hangs on a change of the design. */
    OPEN
}
