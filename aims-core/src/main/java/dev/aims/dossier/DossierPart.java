package dev.aims.dossier;

import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;

/** The three members of a dossier file. */
public record DossierPart(Origin origin, Day asOf, Organisation org, Entries<AiSystem> systems) implements Part {}
