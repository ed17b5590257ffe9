package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Organisation;
import dev.aims.dossier.people.Concern;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;

/** Questions to the register of concerns. */
public final class Concerns {

    private Concerns() {}

    /** Returns whether each concern about {@code system} is handled by somebody without a role on it, and which isn't. */
    public static Tally impartial(Entries<Concern> concerns, AiSystem system) {
        RoleHolders holders = RoleHolders.of(system.rolesAssigned());
        Tally tally = Tally.over(concerns.known());
        for (Concern concern : concerns.members()) {
            Truth party = concern.handler().stated().and(holders.include(concern.handler()));
            tally = tally.with(
                    concern.id() + " (" + concern.handler() + ")",
                    concern.system().is(system.id()).implies(party.not()));
        }
        return tally;
    }

    /** Returns whether each concern about {@code system} that has a handler has a person as such, and which hasn't. */
    public static Tally handledByPersons(Organisation org, AiSystem system) {
        Tally tally = Tally.over(org.concerns().known());
        for (Concern concern : org.concerns().members()) {
            Truth person = concern.handler().absent().or(org.people().has(concern.handler()));
            tally = tally.with(
                    concern.id() + " (" + concern.handler() + ")",
                    concern.system().is(system.id()).implies(person));
        }
        return tally;
    }
}
