package dev.aims.rules.facts;

import dev.aims.dossier.improvement.InternalAudit;
import dev.aims.dossier.people.AimsRole;
import dev.aims.dossier.people.Person;
import dev.aims.fact.Entries;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Those who carried out the internal audits of a cycle. */
public final class Auditors {

    private final Entries<InternalAudit> audits;
    private final long days;
    private final LocalDate asOf;

    private Auditors(Entries<InternalAudit> audits, long days, LocalDate asOf) {
        this.audits = audits;
        this.days = days;
        this.asOf = asOf;
    }

    /** Returns the auditors of the audits that are at most {@code days} days back. */
    public static Auditors of(Entries<InternalAudit> audits, long days, LocalDate asOf) {
        return new Auditors(audits, days, asOf);
    }

    /** Returns whether each audit names auditors, all of them in {@code people}. */
    public Truth registeredIn(Entries<Person> people) {
        return eachAudit(auditors -> {
            Truth all = auditors.stated();
            for (String auditor : auditors.value()) {
                all = all.and(people.has(auditor));
            }
            return all;
        });
    }

    /** Returns whether none of them holds one of the AIMS responsibilities in {@code roles}. */
    public Truth outsideAims(Entries<AimsRole> roles) {
        return outside(roles.known(), holders(roles, AimsRole::holder));
    }

    /** Returns whether none of them holds a role on the system with {@code roles}. */
    public Truth outsideSystem(Entries<Text> roles) {
        return outside(roles.known(), roles.byId());
    }

    /** Returns which of them holds which of {@code roles}, for statements. */
    public String inAims(Entries<AimsRole> roles) {
        return inside(holders(roles, AimsRole::holder));
    }

    /** Returns which of them holds which of {@code roles} on a system, for statements. */
    public String inSystem(Entries<Text> roles) {
        return inside(roles.byId());
    }

    /** Returns them, for statements. */
    @Override
    public String toString() {
        SortedSet<String> named = named();
        return named.isEmpty() ? "none" : String.join(", ", named);
    }

    private static <T> SortedMap<String, Text> holders(Entries<T> roles, Function<T, Text> holder) {
        SortedMap<String, Text> holders = new TreeMap<>();
        roles.byId().forEach((role, entry) -> holders.put(role, holder.apply(entry)));
        return holders;
    }

    private Truth outside(Truth known, SortedMap<String, Text> holders) {
        return eachAudit(auditors -> {
            if (auditors.value().isEmpty()) {
                return auditors.known();
            }
            Truth outside = auditors.known().and(known);
            for (String auditor : auditors.value()) {
                for (Text holder : holders.values()) {
                    outside = outside.and(holder.is(auditor).not());
                }
            }
            return outside;
        });
    }

    private String inside(SortedMap<String, Text> holders) {
        SortedSet<String> found = new TreeSet<>();
        for (String auditor : named()) {
            holders.forEach((role, holder) -> {
                if (holder.is(auditor).isYes()) {
                    found.add(auditor + " (" + role + ")");
                }
            });
        }
        return found.isEmpty() ? "none" : String.join(", ", found);
    }

    private SortedSet<String> named() {
        SortedSet<String> named = new TreeSet<>();
        for (InternalAudit audit : audits.members()) {
            if (audit.date().within(days, asOf).isYes()) {
                named.addAll(audit.auditors().value());
            }
        }
        return named;
    }

    private Truth eachAudit(Function<Texts, Truth> question) {
        Truth each = audits.known();
        for (InternalAudit audit : audits.members()) {
            each = each.and(audit.date().within(days, asOf).implies(question.apply(audit.auditors())));
        }
        return each;
    }
}
