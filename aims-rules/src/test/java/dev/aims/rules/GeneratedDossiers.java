package dev.aims.rules;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.fact.Path;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Dossiers of all sorts for laws that hold for each: changed, unsaid in part, of one system or two. */
public final class GeneratedDossiers {

    private GeneratedDossiers() {}

    /** Returns a dossier of one or two systems with some changes, of which some facts are unsaid. */
    public static Dossier any(Random random) {
        Dossier dossier = complete(random);
        List<Path> facts = Bases.facts(dossier);
        int share = random.nextBoolean() ? 0 : random.nextInt(40);
        Set<Path> unsaid = new HashSet<>();
        facts.stream().filter(fact -> random.nextInt(100) < share).forEach(unsaid::add);
        return Bases.without(dossier, unsaid);
    }

    /** Returns a dossier of one or two systems with some changes, of which every fact is stated. */
    public static Dossier complete(Random random) {
        Dossier dossier = changed(Bases.NAMES.get(random.nextInt(Bases.NAMES.size())), random);
        return random.nextBoolean()
                ? dossier
                : joined(dossier, changed(Bases.NAMES.get(random.nextInt(Bases.NAMES.size())), random));
    }

    /**
     * Returns a growing dossier: each states what the one before states, and more, and the last is {@code complete}.
     *
     * @param steps how many; at least two
     */
    static List<Dossier> growing(Dossier complete, Random random, int steps) {
        List<Path> facts = new ArrayList<>(Bases.facts(complete));
        Collections.shuffle(facts, random);
        int most = 1 + random.nextInt(facts.size());
        List<Dossier> growing = new ArrayList<>();
        for (int unsaid = steps - 1; unsaid > 0; unsaid--) {
            growing.add(Bases.without(
                    complete, new HashSet<>(facts.subList(0, (int) ((long) most * unsaid / (steps - 1))))));
        }
        growing.add(complete);
        return growing;
    }

    /** Returns {@code one} with the system of {@code other} beside its own, named "other". */
    static Dossier joined(Dossier one, Dossier other) {
        Map<String, Node> system = new LinkedHashMap<>(system(other).members());
        system.remove("id");
        Map<String, Node> systems = new LinkedHashMap<>(systems(one).members());
        systems.put("other", Branch.of(system));
        Map<String, Node> members = new LinkedHashMap<>(one.node().members());
        members.put("systems", Branch.of(systems));
        return Dossiers.of(one.name(), Branch.of(members));
    }

    /** Returns the only system of a complete dossier. */
    static Branch system(Dossier dossier) {
        return (Branch) Objects.requireNonNull(systems(dossier).members().get("sys"));
    }

    private static Branch systems(Dossier dossier) {
        return (Branch) Objects.requireNonNull(dossier.node().members().get("systems"));
    }

    private static Dossier changed(String base, Random random) {
        return Mutations.of(Bases.read(base), random, random.nextInt(12));
    }
}
