package dev.aims.gate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The exceptions that somebody answers for: concessions and planned corrective actions. Immutable; the order of entries
 * makes no difference.
 *
 * @param concessions those that hold longest first
 * @param correctiveActions those that are due last first
 */
public record GateRegister(List<Concession> concessions, List<CorrectiveAction> correctiveActions) {

    /** No exceptions. */
    public static final GateRegister EMPTY = new GateRegister(List.of(), List.of());

    public GateRegister {
        concessions = concessions.stream()
                .sorted(Comparator.comparing(Concession::lastDay)
                        .reversed()
                        .thenComparing(Concession::check)
                        .thenComparing(Concession::system)
                        .thenComparing(Concession::grantedBy)
                        .thenComparing(Concession::reason)
                        .thenComparing(Concession::ticket)
                        .thenComparing(Concession::owner))
                .toList();
        correctiveActions = correctiveActions.stream()
                .sorted(Comparator.comparing(CorrectiveAction::due)
                        .reversed()
                        .thenComparing(CorrectiveAction::check)
                        .thenComparing(CorrectiveAction::system)
                        .thenComparing(CorrectiveAction::action)
                        .thenComparing(CorrectiveAction::ticket)
                        .thenComparing(CorrectiveAction::owner))
                .toList();
    }

    /** Returns a register of concessions only. */
    public static GateRegister of(Collection<Concession> concessions) {
        return new GateRegister(List.copyOf(concessions), List.of());
    }

    /**
     * Reads a register, YAML or JSON: lists {@code concessions} and {@code corrective_actions}, all members of an entry
     * mandatory.
     *
     * @throws GateFileException if the file can't be used; lists all faults
     */
    public static GateRegister read(Path file) {
        return GateFiles.register(file);
    }
}
