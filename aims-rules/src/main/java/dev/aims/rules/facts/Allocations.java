package dev.aims.rules.facts;

import dev.aims.dossier.suppliers.PartyContract;
import dev.aims.dossier.suppliers.ThirdParty;
import dev.aims.fact.Entries;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AllocatedActivity;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** Questions to the allocation of activities to accountable parties. */
public final class Allocations {

    /** What stands for the organisation among the parties. */
    private static final String ORGANISATION = "ORG";

    private Allocations() {}

    /** Returns whether each activity has exactly one accountable party, and which hasn't. */
    public static Tally single(Entries<Texts> allocation) {
        Tally tally = Tally.over(Truth.YES);
        for (AllocatedActivity activity : AllocatedActivity.values()) {
            Texts parties = allocation.get(activity.code());
            tally = tally.with(
                    activity.code() + " (" + parties + ")",
                    parties.known().isYes() ? Truth.of(parties.value().size() == 1, parties.path()) : parties.known());
        }
        return tally;
    }

    /** Returns whether each party outside has a contract in force on {@code asOf}, and which hasn't. */
    public static Tally contracted(Entries<Texts> allocation, Entries<ThirdParty> thirdParties, LocalDate asOf) {
        Tally tally = Tally.over(allocation.known());
        for (String party : outside(allocation)) {
            PartyContract contract = thirdParties.get(party).contract();
            tally = tally.with(
                    party,
                    contract.from()
                            .onOrBefore(asOf)
                            .and(contract.to().absent().or(contract.to().onOrAfter(asOf))));
        }
        return tally;
    }

    private static SortedSet<String> outside(Entries<Texts> allocation) {
        SortedSet<String> parties = new TreeSet<>();
        allocation.members().forEach(each -> parties.addAll(each.value()));
        parties.remove(ORGANISATION);
        return parties;
    }
}
