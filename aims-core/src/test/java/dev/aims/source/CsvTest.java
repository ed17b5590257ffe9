package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsAreQuotedOnlyWhereTheyNeedIt() {
        assertThat(line("", "plain words", "a, b", "say \"no\"", "two\nlines", "a=b"))
                .isEqualTo(",plain words,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",a=b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void aCellThatCouldActAsAFormulaIsDisarmed(String text) {
        assertThat(line(text)).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void aFormulaIsDisarmedInsideQuotesToo() {
        assertThat(line("=HYPERLINK(\"x\",\"y\")", "\r=1"))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",\"'\r=1\"\r\n");
    }

    @Property
    void whatIsWrittenReadsBackButForTheDisarmingQuote(
            @ForAll
                    List<@Chars({'"', ',', '\r', '\n', '=', '\'', '\t', ';'}) @CharRange(from = 'a', to = 'c') String>
                            cells) {
        List<String> expected = cells.stream()
                .map(cell -> cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell)
                .toList();
        assertThat(read(line(cells.toArray(String[]::new)))).isEqualTo(cells.isEmpty() ? List.of("") : expected);
    }

    private static String line(String... cells) {
        StringWriter out = new StringWriter();
        new Csv(out).line(List.of(cells));
        return out.toString();
    }

    /** Reads one record as RFC 4180 defines it. */
    private static List<String> read(String line) {
        assertThat(line).endsWith("\r\n");
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length() - 2; i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
