package dev.aims.report;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a host can choose of a SARIF report. Immutable.
 *
 * @param tree where the host of code looks for files
 * @param help the page on which every check has an anchor, as {@link CatalogMarkdown} writes it; null if it isn't published
 * @param complete whether what conforms and what doesn't apply is written too: proof for auditors, but hosts of code that
 *     don't know SARIF's kinds of results show it as alerts. Without it, only their numbers are written
 */
public record SarifOptions(SourceTree tree, @Nullable URI help, boolean complete) {

    /** Relative names, no page of help, open results only. */
    public static final SarifOptions DEFAULT = new SarifOptions(SourceTree.HERE, null, false);

    public SarifOptions {
        Objects.requireNonNull(tree, "tree");
        if (help != null && !help.isAbsolute()) {
            throw new IllegalArgumentException("the page of help has to be an absolute URI");
        }
    }

    /** Returns these options with files named as they are in {@code other}. */
    public SarifOptions in(SourceTree other) {
        return new SarifOptions(other, help, complete);
    }

    /** Returns these options with links to {@code page}. */
    public SarifOptions helpAt(URI page) {
        return new SarifOptions(tree, Objects.requireNonNull(page, "page"), complete);
    }

    /** Returns these options with what conforms and what doesn't apply. */
    public SarifOptions completely() {
        return new SarifOptions(tree, help, true);
    }
}
