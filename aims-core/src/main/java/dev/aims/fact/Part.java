package dev.aims.fact;

/**
 * A record of the dossier. It is never null: of a record that is absent every field is absent, of one that is unknown
 * every field is unknown, so rules may ask through it without looking first.
 */
public interface Part {

    /** Returns whether it exists and where it stands. */
    Origin origin();

    /** Returns the key under which the record stands: its id in a register, its field's name elsewhere. */
    default String id() {
        return origin().path().name();
    }

    /** Returns whether the record exists. */
    default Truth exists() {
        return Fact.stated(origin().presence(), origin().path());
    }

    /** Returns whether the record is asserted absent. */
    default Truth missing() {
        return Fact.absent(origin().presence(), origin().path());
    }
}
