package dev.aims.rules;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.catalog.Requirement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Limits and grades that the host sets in place of a catalog's defaults. What differs from the defaults shows in the
 * provenance of every assessment. Immutable.
 */
public final class Settings {

    /** The catalogs' own limits and grades. */
    public static final Settings DEFAULT = new Settings(Map.of(), Map.of());

    private final SortedMap<String, BigDecimal> limits;
    private final SortedMap<String, Grade> grades;

    private Settings(Map<String, BigDecimal> limits, Map<String, Grade> grades) {
        this.limits = new TreeMap<>(limits);
        this.grades = new TreeMap<>(grades);
    }

    /**
     * Returns these settings with one limit set.
     *
     * @param check the id of the check, such as A.2.4-1
     * @param name the name of the limit, such as review_interval_days; its last word is the unit
     */
    public Settings limit(String check, String name, BigDecimal value) {
        Map<String, BigDecimal> changed = new TreeMap<>(limits);
        changed.put(key(check, name), Objects.requireNonNull(value, "value"));
        return new Settings(changed, grades);
    }

    /**
     * Returns these settings with one limit set.
     *
     * @param check the id of the check, such as A.2.4-1
     * @param name the name of the limit, such as review_interval_days; its last word is the unit
     */
    public Settings limit(String check, String name, long value) {
        return limit(check, name, BigDecimal.valueOf(value));
    }

    /**
     * Returns these settings with one grade set.
     *
     * @param check the id of the check, such as A.2.4-1
     * @param name the name of the grade, such as late
     */
    public Settings grade(String check, String name, Grade value) {
        Map<String, Grade> changed = new TreeMap<>(grades);
        changed.put(key(check, name), Objects.requireNonNull(value, "value"));
        return new Settings(limits, changed);
    }

    /**
     * Returns {@code catalog} with these limits and grades in place of its own.
     *
     * @throws IllegalArgumentException if a setting names a check, limit or grade that the catalog doesn't have
     */
    Catalog applyTo(Catalog catalog) {
        if (limits.isEmpty() && grades.isEmpty()) {
            return catalog;
        }
        limits.keySet().forEach(key -> require(catalog, key, true));
        grades.keySet().forEach(key -> require(catalog, key, false));
        return new Catalog(
                catalog.groups(), catalog.requirements().stream().map(this::set).toList());
    }

    /** Returns the settings that differ from the defaults of {@code catalog}, by name, with their values. */
    SortedMap<String, String> differences(Catalog catalog) {
        SortedMap<String, String> differing = new TreeMap<>();
        limits.forEach((key, value) -> {
            BigDecimal usual = check(catalog, key).limits().get(name(key));
            if (usual == null || usual.compareTo(value) != 0) {
                differing.put(key, value.toPlainString());
            }
        });
        grades.forEach((key, value) -> {
            if (check(catalog, key).grades().get(name(key)) != value) {
                differing.put(key, value.name());
            }
        });
        return differing;
    }

    private Requirement set(Requirement requirement) {
        return new Requirement(
                requirement.id(),
                requirement.kind(),
                requirement.title(),
                requirement.group(),
                requirement.pdca(),
                requirement.applies(),
                requirement.crosswalk(),
                requirement.checks().stream().map(this::set).toList());
    }

    private Check set(Check check) {
        Map<String, Grade> newGrades = new LinkedHashMap<>(check.grades());
        newGrades.replaceAll((name, grade) -> grades.getOrDefault(key(check.id(), name), grade));
        Map<String, BigDecimal> newLimits = new LinkedHashMap<>(check.limits());
        newLimits.replaceAll((name, limit) -> limits.getOrDefault(key(check.id(), name), limit));
        return check.with(newGrades, newLimits);
    }

    private static void require(Catalog catalog, String key, boolean limit) {
        Check check = check(catalog, key);
        Map<String, ?> known = limit ? check.limits() : check.grades();
        if (!known.containsKey(name(key))) {
            throw new IllegalArgumentException("check " + check.id() + " has no " + (limit ? "limit" : "grade") + " \""
                    + name(key) + "\"; it has: " + (known.isEmpty() ? "none" : String.join(", ", known.keySet())));
        }
    }

    private static Check check(Catalog catalog, String key) {
        String id = key.substring(0, key.indexOf('/'));
        return catalog.check(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("a setting names the check \"" + id + "\", which no pack has"));
    }

    private static String key(String check, String name) {
        return check + "/" + name;
    }

    private static String name(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
