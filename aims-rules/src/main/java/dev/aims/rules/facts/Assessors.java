package dev.aims.rules.facts;

import dev.aims.dossier.people.Person;
import dev.aims.fact.Entries;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;

/** Questions to the assessors that an impact assessment names. */
public final class Assessors {

    private Assessors() {}

    /** Returns whether somebody is named and everybody named is in the register of people. */
    public static Truth arePersons(Texts assessors, Entries<Person> people) {
        Truth all = assessors.stated();
        for (String assessor : assessors.value()) {
            all = all.and(people.has(assessor));
        }
        return all;
    }

    /** Returns whether somebody is named who is none of {@code holders}; a vacant role is nobody. */
    public static Truth someBesides(Texts assessors, Text... holders) {
        Truth some = assessors.known().not();
        for (String assessor : assessors.value()) {
            Truth other = assessors.stated();
            for (Text holder : holders) {
                other = other.and(holder.is(assessor).not());
            }
            some = some.or(other);
        }
        return some;
    }
}
