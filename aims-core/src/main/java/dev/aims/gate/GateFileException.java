package dev.aims.gate;

import dev.aims.source.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that a gate needs can't be used: a register, a policy or a baseline. The host has to act, and the gate counts as
 * closed. The message lists all faults, one a line, each with its place; nothing was taken over.
 */
public final class GateFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    GateFileException(String what, String name, List<Fault> faults) {
        super(what + " \"" + name + "\" can't be used, " + faults.size()
                + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().sorted().map(fault -> "\n" + fault).collect(Collectors.joining()));
        this.faults = faults.stream().sorted().toList();
    }

    /** Returns all faults, in the order of their places. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
