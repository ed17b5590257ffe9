package dev.aims.rules.pack;

import dev.aims.source.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pack can't be used; whoever wrote it has to act. The message lists all faults, one a line, each with its place.
 */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception for {@code faults}, at least one. */
    public PackException(String pack, List<Fault> faults) {
        super("Pack \"" + pack + "\" can't be used, " + faults.size() + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().sorted().map(fault -> "\n" + fault).collect(Collectors.joining()));
    }
}
