package dev.aims.crosswalk;

import java.util.List;
import java.util.Objects;

/**
 * What an assessment answers of one item.
 *
 * @param item the item
 * @param support how far the related requirements support it
 * @param related the requirements that relate to it, in the order of the standard; none if the item isn't covered
 */
public record ProjectedItem(Item item, Support support, List<RelatedRequirement> related) {

    public ProjectedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(support, "support");
        related = List.copyOf(related);
        Support given =
                Support.of(related.stream().map(RelatedRequirement::verdict).toList());
        if (support != given) {
            throw new IllegalArgumentException(
                    "the requirements related to " + item.id() + " make it " + given + ", not " + support);
        }
    }

    /** Returns the item with what {@code related} make of it. */
    static ProjectedItem of(Item item, List<RelatedRequirement> related) {
        return new ProjectedItem(
                item,
                Support.of(related.stream().map(RelatedRequirement::verdict).toList()),
                related);
    }
}
