package dev.aims.rules.facts;

import dev.aims.dossier.people.RoleCompetence;
import dev.aims.fact.Entries;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SystemRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The competence evidence for some roles. */
public final class Competences {

    private final Entries<RoleCompetence> register;
    private final List<SystemRole> roles;

    private Competences(Entries<RoleCompetence> register, List<SystemRole> roles) {
        this.register = register;
        this.roles = roles;
    }

    /** Returns what {@code register} has for {@code roles}. */
    public static Competences of(Entries<RoleCompetence> register, SystemRole... roles) {
        return new Competences(register, List.of(roles));
    }

    /**
     * Returns whether each role has evidence whose last day isn't before {@code asOf}; without a last day it has no
     * end.
     */
    public Truth validOn(LocalDate asOf) {
        Truth valid = Truth.YES;
        for (SystemRole role : roles) {
            RoleCompetence evidence = register.get(role.code());
            valid = valid.and(register.has(role.code()))
                    .and(evidence.validUntil().absent().or(evidence.validUntil().onOrAfter(asOf)));
        }
        return valid;
    }

    /** Returns each role and how long its evidence is valid, for statements. */
    @Override
    public String toString() {
        return roles.stream().map(this::described).collect(Collectors.joining(", "));
    }

    private String described(SystemRole role) {
        RoleCompetence evidence = register.get(role.code());
        if (evidence.origin().presence() != Presence.STATED) {
            return role.code() + (evidence.origin().presence() == Presence.ABSENT ? " none" : " not stated");
        }
        return role.code()
                + (evidence.validUntil().presence() == Presence.ABSENT
                        ? " without end"
                        : " until " + evidence.validUntil());
    }
}
