package dev.aims.soa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a statement of applicability as a workbook (XLSX): one sheet with the columns of {@link SoaCsv}, the column names
 * kept in view and a filter on each. Every cell is text, so nothing a dossier brings along can act as a formula. The same
 * statement gives the same bytes.
 */
public final class SoaXlsx {

    /** Widths in characters, after what the columns hold. */
    private static final List<Integer> WIDTHS =
            List.of(12, 20, 10, 40, 16, 60, 18, 30, 30, 30, 40, 40, 60, 14, 50, 16, 24);

    /** What a cell can hold is 32,767 characters; the end of a longer text is cut, and shows as cut. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final String CUT = " ... (cut)";

    /** What workbooks take for a character by its number, unless its own underscore is written so. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SoaXlsx() {}

    /** Writes {@code statement}; {@code out} stays open. */
    public static void write(StatementOfApplicability statement, OutputStream out) {
        write(statement, List.of(), out);
    }

    /**
     * Writes {@code statement}; {@code out} stays open.
     *
     * @param departures everything by which the assessment differs from the defaults, a sentence each
     */
    public static void write(StatementOfApplicability statement, List<String> departures, OutputStream out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The version it asks for is that of an office program, of which this is none.
            try (Workbook workbook = new Workbook(bytes, "aims", null)) {
                fill(workbook.newWorksheet("Statement of applicability"), statement, departures);
            }
            FixedTime.copy(bytes.toByteArray(), statement.asOf(), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, StatementOfApplicability statement, List<String> departures) {
        List<List<String>> lines = SoaTable.lines(statement, departures);
        row(sheet, 0, SoaTable.COLUMNS);
        for (int line = 0; line < lines.size(); line++) {
            row(sheet, line + 1, lines.get(line));
        }
        int lastColumn = SoaTable.COLUMNS.size() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(0, 0, 0, lastColumn)
                .style()
                .bold()
                .borderStyle(BorderStyle.THIN)
                .set();
        if (!lines.isEmpty()) {
            sheet.range(1, 0, lines.size(), lastColumn)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, lines.size(), lastColumn);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                sheet.value(row, column, shortened(ESCAPE.matcher(text).replaceAll("_x005F_x$1_")));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - CUT.length()) + CUT;
    }
}
