package dev.aims.gate;

import java.util.Objects;

/**
 * One reason why a gate holds.
 *
 * @param subject the check, control or stage it is about
 * @param what what was found, in a sentence
 * @param remedy what to do; empty if the sentence says it
 */
public record HoldReason(String subject, String what, String remedy) {

    public HoldReason {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
    }

    @Override
    public String toString() {
        return subject + ": " + what + (remedy.isEmpty() ? "" : " -> " + remedy);
    }
}
