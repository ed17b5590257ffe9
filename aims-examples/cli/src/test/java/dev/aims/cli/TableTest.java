package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {

    private final StringWriter written = new StringWriter();

    @Test
    void cellsWrapWithinTheirColumns() {
        Table table = new Table(new Page(new PrintWriter(written), 30, false), 30, 12, 8, 6);
        table.row(Style.PLAIN, "A.2.2 AI policy of the house", "applies", "agrees");
        table.row(Style.PLAIN, "A.3.3", "not applicable", "no entry");
        assertThat(written).hasToString("""
                        A.2.2 AI      applies   agrees
                        policy of
                        the house
                        A.3.3         not       no
                                      applicab  entry
                                      le
                        """);
    }

    @Test
    void aLineThatBeginsInALaterColumnKeepsItsPlace() {
        Table table = new Table(new Page(new PrintWriter(written), 20, false), 20, 1, 1);
        table.row(Style.PLAIN, "", "decides what is left open");
        assertThat(written).hasToString("""
                                   decides
                                   what is
                                   left open
                        """);
    }
}
