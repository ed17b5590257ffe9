package dev.aims.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a record knows of itself: whether it exists, and where it stands.
 *
 * @param presence whether the record is stated, asserted absent, or unknown. A stated record says nothing of its fields
 * @param path where it stands, or would stand; takes no part in equality but for its last step, the record's id
 */
public record Origin(Presence presence, Path path) {

    public Origin {
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(path, "path");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin origin
                && presence == origin.presence
                && path.name().equals(origin.path.name());
    }

    @Override
    public int hashCode() {
        return 31 * presence.hashCode() + path.name().hashCode();
    }
}
