package dev.aims.crosswalk;

import java.util.Objects;

/**
 * On whose word a requirement relates to an item.
 *
 * @param key its abbreviation, such as {@code HARMONISED}
 * @param text what it is and what it can't say, for reports
 */
public record Source(String key, String text) {

    public Source {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
    }
}
