package dev.aims.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes records as CSV (RFC 4180): commas, lines that end with CR LF, quotes only where a cell needs them.
 *
 * <p>What a dossier brings along can't act as a formula in a spreadsheet: a cell that begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a carriage return gets a single quote in front.
 */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;

    /** Writes to {@code out}, which stays open. */
    public Csv(Writer out) {
        this.out = out;
    }

    /** Writes one record. */
    public void line(List<String> cells) {
        try {
            out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
