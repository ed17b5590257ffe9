package dev.aims.rules.facts;

import dev.aims.dossier.people.Person;
import dev.aims.fact.Entries;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SystemRole;

/** Who holds which role on a system, and which roles need a holder. Immutable. */
public final class RoleHolders {

    private final Entries<Text> roles;
    private final Tally needed;

    private RoleHolders(Entries<Text> roles, Tally needed) {
        this.roles = roles;
        this.needed = needed;
    }

    /** Returns the holders of {@code roles}, none of which is needed yet. */
    public static RoleHolders of(Entries<Text> roles) {
        return new RoleHolders(roles, Tally.over(Truth.YES));
    }

    /** Returns the same holders, with {@code more} needed if {@code due}. */
    public RoleHolders needing(Truth due, SystemRole... more) {
        Tally tally = needed;
        for (SystemRole role : more) {
            tally = tally.with(role.code(), due.implies(roles.get(role.code()).stated()));
        }
        return new RoleHolders(roles, tally);
    }

    /** Returns whether each role needed has a holder, and which are vacant. */
    public Tally filled() {
        return needed;
    }

    /** Returns whether each holder is an active person of {@code people}, and which aren't. */
    public Tally active(Entries<Person> people) {
        Tally tally = Tally.over(roles.known());
        for (Text holder : roles.members()) {
            tally = tally.with(
                    holder + " (" + holder.path().name() + ")",
                    people.get(holder).active().isTrue());
        }
        return tally;
    }

    /** Returns whether {@code person} holds a role. */
    public Truth include(Text person) {
        return roles.some(holder -> holder.is(person));
    }
}
