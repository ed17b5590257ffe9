package dev.aims.cli;

import java.util.Collection;
import java.util.List;

/** JSON Pointers (RFC 6901) as a person groups them. */
final class Pointers {

    private static final int STEPS_TO_A_RECORD = 2;
    private static final int STEPS_TO_A_SYSTEMS_RECORD = 3;

    private Pointers() {}

    /**
     * Returns where the record ends that a person states in one go: {@code /org/policy},
     * {@code /systems/sys/attributes}.
     */
    static int recordEnd(String pointer) {
        int steps = pointer.startsWith("/systems/") ? STEPS_TO_A_SYSTEMS_RECORD : STEPS_TO_A_RECORD;
        int end = 0;
        for (int step = 0; step < steps && end < pointer.length(); step++) {
            int next = pointer.indexOf('/', end + 1);
            end = next < 0 ? pointer.length() : next;
        }
        return end;
    }

    /** Returns those that don't stand below another; to state the outer fact is to state the inner one too. */
    static List<String> outermost(Collection<String> pointers) {
        return pointers.stream()
                .filter(pointer -> pointers.stream().noneMatch(other -> pointer.startsWith(other + "/")))
                .toList();
    }
}
