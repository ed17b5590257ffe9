package dev.aims.cli;

import java.io.PrintWriter;

/** Shows on a terminal how far a long batch has come; elsewhere it shows nothing. */
final class Progress implements AutoCloseable {

    /** Fewer are done before anybody has read it. */
    private static final int LONG_BATCH = 20;

    private static final int BAR = 30;

    private final PrintWriter err;
    private final int all;
    private final boolean shown;
    private int done;

    private Progress(PrintWriter err, int all, boolean shown) {
        this.err = err;
        this.all = all;
        this.shown = shown;
    }

    static Progress of(int all, Terminal terminal) {
        return new Progress(terminal.err(), all, terminal.interactive() && all >= LONG_BATCH);
    }

    void step(String name) {
        done++;
        if (shown) {
            int filled = BAR * done / all;
            err.print("\r\u001b[K[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + done + " of " + all + "  "
                    + Page.clean(name));
            err.flush();
        }
    }

    /** Takes the bar away, so that what follows stands on a clean line. */
    @Override
    public void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
