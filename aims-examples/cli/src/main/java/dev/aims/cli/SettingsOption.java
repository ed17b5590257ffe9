package dev.aims.cli;

import dev.aims.rules.Aims;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to set other limits and grades. */
final class SettingsOption {

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Limits and grades in place of the pack's own, by check. What differs is in every report.")
    private @Nullable Path file;

    /** Returns whether a file was given. */
    boolean isGiven() {
        return file != null;
    }

    /** Returns {@code aims} with the settings of the file, if one was given. */
    Aims applyTo(Aims aims) {
        return file == null ? aims : aims.withSettings(file);
    }

    /** Returns the file; null if none was given. */
    @Nullable
    Path file() {
        return file;
    }
}
