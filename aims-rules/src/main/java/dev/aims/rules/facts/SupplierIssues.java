package dev.aims.rules.facts;

import dev.aims.dossier.suppliers.SupplierIssue;
import dev.aims.fact.Entries;
import java.time.LocalDate;

/** Questions to the issues with a supplier. */
public final class SupplierIssues {

    private SupplierIssues() {}

    /** Returns whether each is closed or has a due date that isn't past on {@code asOf}, and which hasn't. */
    public static Tally inTime(Entries<SupplierIssue> issues, LocalDate asOf) {
        Tally tally = Tally.over(issues.known());
        for (SupplierIssue issue : issues.members()) {
            tally = tally.with(
                    issue.id() + " (due " + issue.due() + ")",
                    issue.closedOn().onOrBefore(asOf).or(issue.due().onOrAfter(asOf)));
        }
        return tally;
    }
}
