package dev.aims.gate;

import java.util.Objects;

/**
 * Something that is wrong with an entry of the register. It doesn't change the decision.
 *
 * @param kind what is wrong
 * @param entry the entry
 * @param sentence the same in words, with what to do
 */
public record RegisterRemark(Kind kind, Ground entry, String sentence) {

    /** What can be wrong with an entry. */
    public enum Kind {
        /** Its last day is past. */
        EXPIRED,
        /** The check doesn't fail any more, or another entry covers it. */
        UNUSED,
        /** No check, control or system has the id that it names. */
        UNKNOWN,
        /** Another entry for the same check and system says something else. */
        CONTRADICTORY,
        /** What it is for holds all the same: it is too grave for such an entry. */
        WITHOUT_EFFECT
    }

    public RegisterRemark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(sentence, "sentence");
    }
}
