package dev.aims.rules.judging;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.rules.engine.RuleInfo;
import dev.aims.rules.facts.Situation;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules at hand can decide, and their conditions in words.
 *
 * @param checks ids of the checks that have rules
 * @param words what each condition means, by name
 */
record Assessed(Set<String> checks, Map<String, String> words) {

    static Assessed by(Collection<RuleInfo> rules, Map<String, String> words) {
        return new Assessed(
                rules.stream().map(RuleInfo::check).collect(Collectors.toUnmodifiableSet()), Map.copyOf(words));
    }

    /** Returns how large to make a map by check, so that it never grows. */
    static int capacity(Catalog catalog) {
        return 2 * catalog.checks().size();
    }

    boolean has(Check check) {
        return checks.contains(check.id());
    }

    /** Returns why a check of a requirement that applies isn't asked. */
    String notAsked(Check check, Situation situation) {
        return "asked only where "
                + check.when().stream()
                        .filter(name -> situation.all(java.util.List.of(name)).isNo())
                        .map(name -> words.getOrDefault(name, name))
                        .collect(Collectors.joining(" and "));
    }
}
