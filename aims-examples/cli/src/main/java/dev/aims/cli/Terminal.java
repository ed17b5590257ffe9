package dev.aims.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes. Always UTF-8, whatever the system's own encoding, so that a pipeline gets the same
 * bytes everywhere.
 *
 * @param in standard input
 * @param out standard output: reports only
 * @param err standard error: what went wrong
 * @param width columns to wrap at, 40 to 120
 * @param colours whether escape sequences are welcome
 * @param interactive whether somebody watches standard error
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, int width, boolean colours, boolean interactive) {

    private static final int NARROWEST = 40;
    /** Columns where nobody says how many there are. */
    static final int USUAL = 80;

    private static final int WIDEST = 120;

    /** Returns the process's own. Colours only on a terminal, and not if {@code NO_COLOR} is set. */
    static Terminal system() {
        return new Terminal(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                width(System.getenv("COLUMNS")),
                Ansi.AUTO.enabled(),
                isWatched());
    }

    /** From JDK 22 on there is a console even where nobody watches; the terminal's name tells there. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null && Ansi.AUTO.enabled();
    }

    /** Returns the width that {@code columns} asks for, as far as text stays readable; 80 if it asks for none. */
    static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("[0-9]{1,6}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Starts a text for a person on standard output. */
    Page page() {
        return new Page(out, width, colours);
    }

    /** Says on standard error what went wrong, after what standard output has so far. */
    void complain(String message) {
        out.flush();
        err.println(message);
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
