package dev.aims.rules;

import dev.aims.source.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A settings file can't be used; the host has to act. The message lists all faults, one a line, each with its place;
 * nothing was taken over.
 */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    SettingsException(String name, List<Fault> faults) {
        super("Settings \"" + name + "\" can't be used, " + faults.size()
                + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().sorted().map(fault -> "\n" + fault).collect(Collectors.joining()));
        this.faults = faults.stream().sorted().toList();
    }

    /** Returns all faults, in the order of their places. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
