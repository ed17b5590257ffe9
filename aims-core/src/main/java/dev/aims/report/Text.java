package dev.aims.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A text that is written line by line, whatever the system's own line end. */
final class Text {

    private final Writer out;

    /** Writes to {@code out}, which stays open. */
    Text(Writer out) {
        this.out = out;
    }

    void line(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
