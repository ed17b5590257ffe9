package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({",80", "wide,80", "-5,80", "99999999999,80", "20,40", "100,100", "300,120"})
    void widthStaysReadable(String columns, int width) {
        assertThat(Terminal.width(columns)).isEqualTo(width);
    }
}
