package dev.aims.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, each wrapped within its own width, that fill the page together. */
final class Table {

    private static final int GAP = 2;

    private final Page page;
    private final int[] widths;

    /** Shares {@code width} among the columns by {@code parts}; what is left over goes to the first. */
    Table(Page page, int width, int... parts) {
        this.page = page;
        int room = width - GAP * (parts.length - 1);
        int sum = IntStream.of(parts).sum();
        this.widths = IntStream.of(parts).map(part -> room * part / sum).toArray();
        this.widths[0] += room - IntStream.of(widths).sum();
    }

    /** Writes one row; a cell that needs more lines than the others goes on below. */
    void row(Style style, String... cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(lines(cells[i], widths[i]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (int i = 0; i < widths.length; i++) {
                String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                if (!part.isEmpty()) {
                    text.append(" ".repeat(at - length(text.toString()))).append(part);
                }
                at += widths[i] + GAP;
            }
            String whole = text.toString().stripTrailing();
            String cut = whole.stripLeading();
            page.line(whole.length() - cut.length(), style, cut);
        }
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (length(line.toString()) > width) {
                int end = line.offsetByCodePoints(0, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
