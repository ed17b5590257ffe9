package dev.aims.binding;

import dev.aims.source.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the host gave as a dossier can't be used. The message lists all faults, one a line, each with its place, what was
 * found and what is allowed; nothing was taken over.
 */
public final class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Creates the exception for {@code faults}, at least one. */
    public DossierException(String name, List<Fault> faults) {
        super(message(name, faults.stream().sorted().toList()));
        this.faults = faults.stream().sorted().toList();
    }

    /** Returns all faults, in the order of their places. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(String name, List<Fault> faults) {
        return "Dossier \"" + name + "\" can't be used, " + faults.size()
                + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().map(fault -> "\n" + fault).collect(Collectors.joining());
    }
}
