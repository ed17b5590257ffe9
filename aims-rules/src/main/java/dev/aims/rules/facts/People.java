package dev.aims.rules.facts;

import dev.aims.dossier.people.Person;
import dev.aims.fact.Entries;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;

/** Questions to the register of people. */
public final class People {

    private People() {}

    /** Returns whether {@code person} is designated management: of top management, or with that function. */
    public static Truth designatedManagement(Person person) {
        return person.topManagement().isTrue().or(person.functions().has("DESIGNATED_MANAGEMENT"));
    }

    /** Returns whether one of {@code ids} is a person of top management. */
    public static Truth someOfTopManagement(Entries<Person> people, Texts ids) {
        Truth some = ids.known().not();
        for (String id : ids.value()) {
            some = some.or(people.get(id).topManagement().isTrue());
        }
        return some;
    }
}
