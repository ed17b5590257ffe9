package dev.aims.report;

import dev.aims.source.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was given as a stored assessment can't be used; whoever kept or passed it on has to act. The message lists all
 * faults, one a line, each with its place; nothing was taken over.
 */
public final class AssessmentFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Creates the exception for {@code faults}, at least one. */
    AssessmentFileException(String name, List<Fault> faults) {
        super("Assessment \"" + name + "\" can't be used, " + faults.size()
                + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().sorted().map(fault -> "\n" + fault).collect(Collectors.joining()));
        this.faults = faults.stream().sorted().toList();
    }

    /** Returns all faults, in the order of their places. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
