package dev.aims.dossier;

import dev.aims.binding.Binder;
import dev.aims.binding.DossierException;
import dev.aims.fact.Entries;
import dev.aims.source.Branch;
import dev.aims.source.CanonicalJson;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Place;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything a host states about one organisation and its AI systems, as of one date. Immutable and thread-safe.
 *
 * <p>Two dossiers are equal when they state the same facts; name and places take no part.
 */
public final class Dossier {

    private final String name;
    private final Branch source;
    private final DossierPart facts;
    private final LocalDate asOf;
    private volatile @Nullable Branch node;
    private volatile @Nullable String digest;

    /** Takes {@code source} for its places, and {@code facts} for what is stated. */
    Dossier(String name, Branch source, DossierPart facts, LocalDate asOf) {
        this.name = name;
        this.source = source;
        this.facts = facts;
        this.asOf = asOf;
    }

    /** Starts a dossier as of {@code asOf}, in which nothing else is stated. */
    public static Builder asOf(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** Returns the name under which the host gave it, such as a file's path as typed. */
    public String name() {
        return name;
    }

    /** Returns the reference date, UTC: the only clock of an assessment. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the same facts as of another day: what they would have to say then. It is another dossier, with another
     * digest.
     */
    public Dossier at(LocalDate day) {
        Map<String, Node> members = new LinkedHashMap<>(source.members());
        Map<String, Place> places = new LinkedHashMap<>();
        members.keySet().forEach(key -> {
            Place place = source.placeOf(key);
            if (place != null) {
                places.put(key, place);
            }
        });
        members.put("as_of", Scalar.of(day.toString()));
        List<Fault> faults = new ArrayList<>();
        Dossier other = Dossiers.bound(name, Branch.of(members, places, source.place()), faults);
        if (other == null) {
            throw new DossierException(name, faults);
        }
        return other;
    }

    /** Returns the organisation; all of it is unknown if nothing was stated. */
    public Organisation org() {
        return facts.org();
    }

    /** Returns the AI systems by id. */
    public Entries<AiSystem> systems() {
        return facts.systems();
    }

    /** Returns the facts as nodes, in one form for equal dossiers: text is text, and whatever is absent is null. */
    public Branch node() {
        Branch known = node;
        if (known == null) {
            known = (Branch) Binder.write(facts);
            node = known;
        }
        return known;
    }

    /** Returns the SHA-256 of the canonical JSON (RFC 8785) of the facts, as "sha256:" and hexadecimal digits. */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = CanonicalJson.sha256(node());
            digest = known;
        }
        return known;
    }

    /**
     * Returns where a fact, or the nearest record around it that is stated, stands in its file.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @return null if the facts weren't read from a file
     */
    public @Nullable Place placeOf(String pointer) {
        Node node = source;
        Place place = source.place();
        if (pointer.isEmpty()) {
            return place;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            String key = step.replace("~1", "/").replace("~0", "~");
            Node next = below(node, key);
            if (next == null) {
                return place;
            }
            Place at = node instanceof Branch branch ? branch.placeOf(key) : next.place();
            place = at == null ? place : at;
            node = next;
        }
        return place;
    }

    /**
     * Returns how far {@code pointer} reaches into what is stated: the pointer itself if something stands there, else the
     * part of it up to and with the first step that is absent or not stated.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     */
    public String reach(String pointer) {
        Node node = source;
        int end = 0;
        while (end < pointer.length()) {
            int next = pointer.indexOf('/', end + 1);
            int stop = next < 0 ? pointer.length() : next;
            String key = pointer.substring(end + 1, stop).replace("~1", "/").replace("~0", "~");
            Node below = below(node, key);
            if (below == null || Binder.isNull(below)) {
                return pointer.substring(0, stop);
            }
            node = below;
            end = stop;
        }
        return pointer;
    }

    private static @Nullable Node below(Node node, String key) {
        if (node instanceof Branch branch) {
            return branch.members().get(key);
        }
        return node instanceof Items items && index(key) < items.items().size()
                ? items.items().get(index(key))
                : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier dossier
                && asOf.equals(dossier.asOf)
                && org().equals(dossier.org())
                && systems().equals(dossier.systems());
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, org(), systems());
    }

    @Override
    public String toString() {
        return "dossier \"" + name + "\" as of " + asOf;
    }

    private static int index(String key) {
        try {
            int index = Integer.parseInt(key);
            return index < 0 ? Integer.MAX_VALUE : index;
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    /** Builds a dossier from records; what isn't stated is unknown. */
    public static final class Builder {

        private final LocalDate asOf;
        private final Map<String, Node> systems = new LinkedHashMap<>();
        private @Nullable Node organisation;
        private boolean noSystems;

        private Builder(LocalDate asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
        }

        /** States facts of the organisation. */
        public Builder org(UnaryOperator<Organisation.Builder> facts) {
            organisation = facts.apply(Organisation.builder()).node();
            return this;
        }

        /** States the organisation. */
        public Builder org(Organisation facts) {
            organisation = Binder.write(facts);
            return this;
        }

        /** States facts of the AI system {@code id}. */
        public Builder system(String id, UnaryOperator<AiSystem.Builder> facts) {
            systems.put(id, facts.apply(AiSystem.builder()).node());
            return this;
        }

        /** States the AI system {@code id}. */
        public Builder system(String id, AiSystem facts) {
            systems.put(id, Dossiers.withoutId(Binder.write(facts)));
            return this;
        }

        /** Asserts that there are no AI systems. */
        public Builder noSystems() {
            noSystems = true;
            return this;
        }

        /**
         * Returns the dossier.
         *
         * @throws DossierException if a value isn't allowed, with all such faults
         */
        public Dossier build() {
            Map<String, Node> members = new LinkedHashMap<>();
            members.put("as_of", Scalar.of(asOf.toString()));
            if (organisation != null) {
                members.put("org", organisation);
            }
            if (!systems.isEmpty() || noSystems) {
                members.put("systems", Branch.of(systems));
            }
            List<Fault> faults = new ArrayList<>();
            Dossier dossier = Dossiers.bound("built by the host", Branch.of(members), faults);
            if (dossier == null) {
                throw new DossierException("built by the host", faults);
            }
            return dossier;
        }
    }
}
