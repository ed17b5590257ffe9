package dev.aims.rules.judging;

import dev.aims.binding.Binder;
import dev.aims.catalog.Check;
import dev.aims.fact.Entries;
import dev.aims.fact.Fact;
import dev.aims.fact.Part;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.facts.Judgement;
import java.util.ArrayList;
import java.util.List;

/** The registers of a system or an organisation: whether they are stated at all. */
final class Registers {

    private Registers() {}

    /**
     * What the registers of a check say before any entry is judged.
     *
     * @param unknown a judgement for every register that nobody stated
     * @param empty paths of registers that have no entry
     */
    record Look(List<Conclusion> unknown, List<String> empty) {

        private static final Look NOTHING = new Look(List.of(), List.of());

        List<Conclusion> with(List<Conclusion> judged) {
            if (unknown.isEmpty()) {
                return judged;
            }
            List<Conclusion> all = new ArrayList<>(judged);
            all.addAll(unknown);
            return all;
        }
    }

    static Look look(Check check, Part subject, List<String> paths) {
        if (paths.isEmpty()) {
            return Look.NOTHING;
        }
        List<Conclusion> unknown = new ArrayList<>(0);
        List<String> empty = new ArrayList<>(0);
        for (String path : paths) {
            Fact<?> register = Binder.fact(subject, path);
            if (register.presence() == Presence.UNKNOWN) {
                Truth open = Truth.unknown(register.path());
                unknown.add(new Conclusion(new Judgement(check.id(), "", "", open), ""));
            } else if (isEmpty(register)) {
                empty.add(register.path().toString());
            }
        }
        return new Look(unknown, empty);
    }

    private static boolean isEmpty(Fact<?> register) {
        return register instanceof Entries<?> entries
                ? entries.members().isEmpty()
                : register.presence() == Presence.ABSENT;
    }
}
