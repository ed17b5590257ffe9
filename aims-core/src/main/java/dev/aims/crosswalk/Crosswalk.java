package dev.aims.crosswalk;

import dev.aims.catalog.StandardOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The items of a framework and the requirements that relate to them.
 *
 * @param items in the framework's order
 * @param links in the order of the standard
 */
record Crosswalk(List<Item> items, List<Link> links) {

    private static final Map<Framework, Crosswalk> READ = new ConcurrentHashMap<>();

    Crosswalk {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** Returns the crosswalk of {@code framework}; reads it the first time. */
    static Crosswalk of(Framework framework) {
        return READ.computeIfAbsent(framework, Crosswalk::read);
    }

    /** Returns the links to each item that has any, by the item's id. */
    Map<String, List<Link>> byItem() {
        return links.stream().collect(Collectors.groupingBy(Link::item));
    }

    private static Crosswalk read(Framework framework) {
        Map<String, Source> sources = Rows.of("sources.csv", 2).stream()
                .map(row -> new Source(row.get(0), row.get(1)))
                .collect(Collectors.toMap(Source::key, Function.identity()));
        List<Item> items = Rows.of(framework.id() + "-items.csv", 3).stream()
                .map(row -> new Item(row.get(0), row.get(1), row.get(2)))
                .toList();
        List<Link> links = Rows.of(framework.id() + ".csv", 7).stream()
                .map(row -> link(row, sources))
                .sorted(Comparator.comparing(Link::requirement, StandardOrder.INSTANCE))
                .toList();
        return new Crosswalk(items, links);
    }

    private static Link link(List<String> row, Map<String, Source> sources) {
        Source source = sources.get(row.get(3));
        if (source == null) {
            throw new IllegalStateException("the crosswalk names a source that sources.csv lacks: " + row);
        }
        return new Link(
                row.get(0),
                row.get(1),
                Relation.valueOf(row.get(2)),
                source,
                Trust.valueOf(row.get(4)),
                row.get(5),
                row.get(6));
    }
}
