package dev.aims.law;

import java.util.List;

/**
 * Duties of which the facts stated don't say whether they meet the organisation.
 *
 * @param articles where the duties stand, in the order of the law
 * @param missing JSON Pointers to the facts that would say, sorted
 */
public record OpenDuties(List<String> articles, List<String> missing) {

    public OpenDuties {
        articles = List.copyOf(articles);
        missing = List.copyOf(missing);
    }
}
