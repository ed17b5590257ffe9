package dev.aims.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The atom of conformity: one question that facts decide.
 *
 * @param id such as {@code A.6.2.4-2}: the second check of requirement A.6.2.4
 * @param requirement the id of the requirement it belongs to
 * @param level whether it is judged for the organisation or for each system
 * @param title a few words
 * @param asks what is asked, in a sentence
 * @param reading sentences that settle what {@code asks} leaves open
 * @param when names of conditions that a system has to meet for the check to look at it; all of them
 * @param whenOrg names of conditions that the organisation has to meet for the check to be due; all of them
 * @param systems the systems an organisation's check looks at
 * @param systemPart whether rules judge those systems; if not, they only decide whether the check is due
 * @param over registers of which every entry is judged, by path below the system or, for an organisation's check, below
 *     the organisation
 * @param overSystem registers below each system of which an organisation's check judges every entry
 * @param criteria what it looks at, by name
 * @param grades the grade of each way to fail, by name; defaults that a host can set
 * @param limits its numbers by name, the last word of which is the unit; defaults that a host can set
 * @param facts paths of the dossier it reads, and derived facts by name
 * @param remedy what to do about a shortfall
 * @param anchor the law or standard it leans on, empty if none
 */
public record Check(
        String id,
        String requirement,
        Level level,
        String title,
        String asks,
        List<String> reading,
        List<String> when,
        List<String> whenOrg,
        SystemScope systems,
        boolean systemPart,
        List<String> over,
        List<String> overSystem,
        Map<String, Criterion> criteria,
        Map<String, Grade> grades,
        Map<String, BigDecimal> limits,
        List<String> facts,
        String remedy,
        String anchor) {

    public Check {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(level, "level");
        reading = List.copyOf(reading);
        when = List.copyOf(when);
        whenOrg = List.copyOf(whenOrg);
        Objects.requireNonNull(systems, "systems");
        over = List.copyOf(over);
        overSystem = List.copyOf(overSystem);
        criteria = Ordered.copyOf(criteria);
        grades = Ordered.copyOf(grades);
        limits = Ordered.copyOf(limits);
        facts = List.copyOf(facts);
    }

    /** Returns the number after the hyphen of the id. */
    public int number() {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** Returns this check with other grades and limits. */
    public Check with(Map<String, Grade> newGrades, Map<String, BigDecimal> newLimits) {
        return new Check(
                id,
                requirement,
                level,
                title,
                asks,
                reading,
                when,
                whenOrg,
                systems,
                systemPart,
                over,
                overSystem,
                criteria,
                newGrades,
                newLimits,
                facts,
                remedy,
                anchor);
    }
}
