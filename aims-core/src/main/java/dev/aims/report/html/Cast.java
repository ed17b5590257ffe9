package dev.aims.report.html;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.SystemAssessment;
import dev.aims.gate.GateDecision;
import dev.aims.gate.GateRun;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The systems that a chapter shows one by one.
 *
 * @param shown in the order of their ids
 * @param leftOut how many there are besides, all of which stand no worse
 * @param openInLeftOut how many verdicts are open in those
 * @param heldInLeftOut how many of those the gate holds
 */
record Cast(List<SystemAssessment> shown, int leftOut, long openInLeftOut, long heldInLeftOut) {

    /** More would make a table that nobody reads, and a file that opens slowly. */
    static final int MOST = 50;

    private static final int FEW = 10;

    static Cast of(Assessment assessment, @Nullable GateRun gate) {
        List<SystemAssessment> worstFirst = assessment.systems().values().stream()
                .sorted(Comparator.comparing((SystemAssessment system) -> isHeld(system, gate) ? 0 : 1)
                        .thenComparing(system -> -count(system, Mark.EXCLUDED) - count(system, Mark.MAJOR))
                        .thenComparing(system -> -count(system, Mark.MINOR))
                        .thenComparing(system -> -count(system, Mark.OPEN))
                        .thenComparing(SystemAssessment::id))
                .toList();
        List<SystemAssessment> others = worstFirst.subList(Math.min(MOST, worstFirst.size()), worstFirst.size());
        return new Cast(
                worstFirst.stream()
                        .limit(MOST)
                        .sorted(Comparator.comparing(SystemAssessment::id))
                        .toList(),
                others.size(),
                others.stream().mapToLong(system -> tally(system).open()).sum(),
                others.stream().filter(system -> isHeld(system, gate)).count());
    }

    /** Returns how the requirements stand in {@code system}. */
    static Tally tally(SystemAssessment system) {
        return Tally.of(system.verdicts().values().stream().map(Mark::of).toList());
    }

    /** Returns the number of the system among those shown, from 0; negative if it isn't shown. */
    int indexOf(String system) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(system)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns how many pointers a finding shows; of many systems fewer, or the file would consist of pointers. */
    int mostPointers() {
        return shown.size() <= FEW ? 20 : 5;
    }

    private static int count(SystemAssessment system, Mark mark) {
        return tally(system).of(mark);
    }

    private static boolean isHeld(SystemAssessment system, @Nullable GateRun gate) {
        GateDecision decision = gate == null ? null : gate.decisions().get(system.id());
        return decision instanceof GateDecision.Hold;
    }
}
