package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Organisation;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SystemRole;

/** Questions to who developed a system. */
public final class Developers {

    private Developers() {}

    /** Returns whether {@code id} names a person of the register who doesn't hold the role of developer. */
    public static Truth otherPerson(Text id, Organisation org, AiSystem system) {
        return org.people()
                .has(id)
                .and(id.is(system.rolesAssigned().get(SystemRole.DEVELOPER.code()))
                        .not());
    }
}
