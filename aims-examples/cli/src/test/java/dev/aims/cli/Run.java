package dev.aims.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the program, 80 columns wide and without colours.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

    private static final Library LIBRARY = Library.standard();

    static Library library() {
        return LIBRARY;
    }

    static Run of(String... args) {
        return reading("", args);
    }

    static Run reading(String standardInput, String... args) {
        return with(Map.of(), standardInput, args);
    }

    static Run with(Map<String, String> variables, String standardInput, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                80,
                false,
                false);
        int code = new Program(() -> LIBRARY, terminal, variables).run(args);
        return new Run(code, out.toString(), err.toString());
    }
}
