package dev.aims.soa;

import dev.aims.source.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a statement of applicability as CSV (RFC 4180), for spreadsheets. Columns may be added at the end in later
 * versions, none is renamed or moved. Cells that could act as formulas are disarmed by a leading single quote.
 *
 * <p>Lines of kind DEPARTURE come first, one for everything by which the assessment differs from the defaults, said in the
 * column of the justification. Then come lines of kind CONTROL, one a control; then, apart from them, the organisation's entries on ids that are no
 * control (FOREIGN) and its additional controls (ADDITIONAL). Of the organisation's own statement, {@code none} means
 * asserted absent and {@code not stated} unknown. Members of a list are separated by a semicolon and a space; evidence is
 * shortened to twelve pointers.
 */
public final class SoaCsv {

    private SoaCsv() {}

    /** Writes {@code statement} with a line of column names; {@code out} stays open. */
    public static void write(StatementOfApplicability statement, Writer out) {
        write(statement, List.of(), out);
    }

    /**
     * Writes {@code statement} with a line of column names; {@code out} stays open.
     *
     * @param departures everything by which the assessment differs from the defaults, a sentence each
     */
    public static void write(StatementOfApplicability statement, List<String> departures, Writer out) {
        Csv csv = new Csv(out);
        csv.line(SoaTable.COLUMNS);
        SoaTable.lines(statement, departures).forEach(csv::line);
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
