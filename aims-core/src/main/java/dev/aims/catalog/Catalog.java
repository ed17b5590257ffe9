package dev.aims.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requirements and checks of one or more control sets, in the order of the standard. Immutable. */
public final class Catalog {

    private final Map<String, Requirement> requirements;
    private final List<Requirement> ordered;
    private final Map<String, Check> checks;
    private final List<Group> groups;

    /**
     * Creates a catalog whose groups have no titles.
     *
     * @throws IllegalArgumentException if two requirements or two checks share an id
     */
    public Catalog(Collection<Requirement> requirements) {
        this(List.of(), requirements);
    }

    /**
     * Creates a catalog.
     *
     * @param groups the groups of the requirements; one that isn't among them has no title
     * @throws IllegalArgumentException if two groups, two requirements or two checks share an id
     */
    public Catalog(Collection<Group> groups, Collection<Requirement> requirements) {
        Map<String, Group> groupsById = new LinkedHashMap<>();
        groups.forEach(group -> unique(groupsById.put(group.id(), group), group.id()));
        Map<String, Requirement> byId = new LinkedHashMap<>();
        Map<String, Check> checksById = new LinkedHashMap<>();
        requirements.stream()
                .sorted((a, b) -> StandardOrder.INSTANCE.compare(a.id(), b.id()))
                .forEach(requirement -> {
                    unique(byId.put(requirement.id(), requirement), requirement.id());
                    requirement.checks().forEach(check -> unique(checksById.put(check.id(), check), check.id()));
                });
        this.requirements = Collections.unmodifiableMap(byId);
        this.ordered = List.copyOf(byId.values());
        this.checks = Collections.unmodifiableMap(checksById);
        this.groups = byId.values().stream()
                .map(Requirement::group)
                .distinct()
                .map(id -> groupsById.getOrDefault(id, new Group(id, "")))
                .toList();
    }

    /** Returns the groups that have requirements, in the order of these. */
    public List<Group> groups() {
        return groups;
    }

    /** Returns the requirements of {@code group}, in their order. */
    public List<Requirement> requirements(Group group) {
        return requirements.values().stream()
                .filter(requirement -> requirement.group().equals(group.id()))
                .toList();
    }

    /** Returns the requirements: clauses first, then controls, then what other packs add. */
    public List<Requirement> requirements() {
        return ordered;
    }

    /** Returns all checks, in the order of their requirements and numbers. */
    public Collection<Check> checks() {
        return checks.values();
    }

    /** Returns the requirement {@code id}. */
    public Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(requirements.get(id));
    }

    /** Returns the check {@code id}. */
    public Optional<Check> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    private static void unique(@org.jspecify.annotations.Nullable Object before, String id) {
        if (before != null) {
            throw new IllegalArgumentException("\"" + id + "\" is defined twice");
        }
    }
}
