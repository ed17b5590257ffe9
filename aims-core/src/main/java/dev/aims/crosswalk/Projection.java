package dev.aims.crosswalk;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An assessment seen through another framework. It judges nothing anew, and never says that the framework is conformed
 * to: an item is supported by requirements that relate to it.
 *
 * @param dossier the name under which the host gave the dossier
 * @param asOf the reference date
 * @param framework the framework
 * @param items all items in the framework's order, also those that no requirement relates to
 * @param unrelated the ids of the assessment's requirements that relate to no item, in the order of the standard: what
 *     this framework doesn't ask
 */
public record Projection(
        String dossier, LocalDate asOf, Framework framework, List<ProjectedItem> items, List<String> unrelated) {

    public Projection {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(framework, "framework");
        items = List.copyOf(items);
        unrelated = List.copyOf(unrelated);
    }

    /** Projects {@code assessment} onto {@code framework}. The same assessment always gives an equal projection. */
    public static Projection of(Assessment assessment, Framework framework) {
        Crosswalk crosswalk = Crosswalk.of(framework);
        Map<String, RequirementResult> results = new HashMap<>();
        assessment.requirements().forEach(result -> results.put(result.id(), result));
        Map<String, List<Link>> links = crosswalk.byItem();
        Set<String> related = crosswalk.links().stream().map(Link::requirement).collect(Collectors.toSet());
        return new Projection(
                assessment.dossier(),
                assessment.provenance().asOf(),
                framework,
                crosswalk.items().stream()
                        .map(item -> ProjectedItem.of(
                                item,
                                links.getOrDefault(item.id(), List.of()).stream()
                                        .map(link -> related(link, results.get(link.requirement())))
                                        .toList()))
                        .toList(),
                assessment.requirements().stream()
                        .map(RequirementResult::id)
                        .filter(id -> !related.contains(id))
                        .toList());
    }

    /** Returns how many items have {@code support}. */
    public long count(Support support) {
        return items.stream().filter(item -> item.support() == support).count();
    }

    /** Returns the sources that the projection rests on, by key. */
    public List<Source> sources() {
        return items.stream()
                .flatMap(item -> item.related().stream())
                .map(RelatedRequirement::source)
                .distinct()
                .sorted(Comparator.comparing(Source::key))
                .toList();
    }

    private static RelatedRequirement related(Link link, @Nullable RequirementResult result) {
        return new RelatedRequirement(
                link.requirement(),
                result == null ? "" : result.title(),
                link.relation(),
                link.source(),
                link.trust(),
                link.condition(),
                link.note(),
                result == null ? Verdict.INDETERMINATE : result.verdict());
    }
}
