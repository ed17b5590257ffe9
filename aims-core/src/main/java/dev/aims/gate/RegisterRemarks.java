package dev.aims.gate;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RequirementResult;
import dev.aims.source.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a register after a gate has decided: which entries did nothing, and why. */
final class RegisterRemarks {

    private final Assessment assessment;
    private final Map<String, GateDecision> decisions;
    private final LocalDate asOf;
    private final Set<String> elsewhere;
    private final Set<String> ids;
    private final List<RegisterRemark> remarks = new ArrayList<>();

    private RegisterRemarks(Assessment assessment, Map<String, GateDecision> decisions, Set<String> elsewhere) {
        this.elsewhere = elsewhere;
        this.assessment = assessment;
        this.decisions = decisions;
        this.asOf = assessment.provenance().asOf();
        this.ids = Stream.concat(
                        assessment.requirements().stream().map(RequirementResult::id),
                        assessment.checks().map(CheckResult::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<RegisterRemark> on(Gate gate, Assessment assessment, Map<String, GateDecision> decisions) {
        RegisterRemarks found = new RegisterRemarks(assessment, decisions, gate.elsewhere());
        List<Concession> concessions = gate.register().concessions();
        List<CorrectiveAction> actions = gate.register().correctiveActions();
        concessions.forEach(
                concession -> found.look(concession, concession.system(), concession.lastDay(), "concession"));
        actions.forEach(action -> found.look(action, action.system(), action.due(), "corrective action"));
        found.contradictions(concessions, "concession");
        found.contradictions(actions, "corrective action");
        return List.copyOf(found.remarks);
    }

    private void look(Ground entry, String system, LocalDate lastDay, String what) {
        String about = "the " + what + " for " + entry.check() + " of " + system;
        if (!ids.contains(entry.check())) {
            add(
                    RegisterRemark.Kind.UNKNOWN,
                    entry,
                    about + " names a check that no pack has" + near(entry.check(), ids));
        } else if (!assessment.systems().containsKey(system) && elsewhere.contains(system)) {
            return;
        } else if (!assessment.systems().containsKey(system)) {
            add(
                    RegisterRemark.Kind.UNKNOWN,
                    entry,
                    about + " names a system that this dossier doesn't state"
                            + near(system, assessment.systems().keySet()));
        } else if (lastDay.isBefore(asOf)) {
            add(
                    RegisterRemark.Kind.EXPIRED,
                    entry,
                    about + " ended on " + lastDay + "; mend the shortfall or renew it");
        } else if (decisions.containsKey(system) && !isUsed(entry, system)) {
            idle(entry, system, about);
        }
    }

    private void idle(Ground entry, String system, String about) {
        GateDecision decision = decisions.get(system);
        boolean holds = decision instanceof GateDecision.Hold hold
                && hold.reasons().stream().anyMatch(reason -> reason.subject().equals(entry.check()));
        boolean covered = decision != null
                && decision.tolerated().stream()
                        .anyMatch(tolerated -> tolerated.failure().id().equals(entry.check()));
        if (holds) {
            add(
                    RegisterRemark.Kind.WITHOUT_EFFECT,
                    entry,
                    about + " has no effect: what was found is too grave for it under this gate's policy");
        } else {
            add(
                    RegisterRemark.Kind.UNUSED,
                    entry,
                    about + (covered ? " isn't used, another entry covers it" : " isn't used, the check doesn't hold")
                            + "; delete it");
        }
    }

    private boolean isUsed(Ground entry, String system) {
        GateDecision decision = decisions.get(system);
        return decision != null
                && decision.tolerated().stream()
                        .anyMatch(tolerated -> tolerated.ground().equals(entry));
    }

    /** Entries for one check and system are sorted with the longest first, so that the first is the one that counts. */
    private <T extends Ground> void contradictions(List<T> entries, String what) {
        Map<String, List<T>> groups = entries.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        entry -> entry.check() + '\n' + entry.system(), LinkedHashMap::new, Collectors.toList()));
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            T other = group.get(1);
            add(
                    RegisterRemark.Kind.CONTRADICTORY,
                    other,
                    group.size() + " entries, each a " + what + " for " + other.check() + " of " + other.system()
                            + ", say different things; the one that ends later counts, keep one");
        });
    }

    private void add(RegisterRemark.Kind kind, Ground entry, String sentence) {
        remarks.add(new RegisterRemark(kind, entry, sentence));
    }

    private static String near(String word, Set<String> known) {
        @Nullable String near = Suggestions.nearest(word, known);
        return near == null ? "" : ", did you mean \"" + near + "\"?";
    }
}
