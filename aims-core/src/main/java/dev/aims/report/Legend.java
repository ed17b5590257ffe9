package dev.aims.report;

import java.util.Map;

/**
 * What a catalog refers to by name, in words: the reference prints it beside the entries that use it. What isn't listed
 * shows as its name alone.
 *
 * @param conditions what each condition means, by name, as it completes "only where ..."
 * @param facts what is stated under each path of the dossier, by path with a star for any id
 * @param rules the text of the rules that judge a check, by the check's id
 */
public record Legend(Map<String, String> conditions, Map<String, String> facts, Map<String, String> rules) {

    public Legend {
        conditions = Map.copyOf(conditions);
        facts = Map.copyOf(facts);
        rules = Map.copyOf(rules);
    }
}
