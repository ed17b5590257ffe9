package dev.aims.source;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What the YAML parser finds, one after the other, with places; its errors become faults. */
final class YamlEvents {

    private static final int LEAST_BUFFER = 1_024;
    private static final int MOST_REFILLS = 32;

    private final Reading reading;
    private final Tree tree;
    private final String text;
    private final ParserImpl parser;
    private Place last;

    YamlEvents(Reading reading, Tree tree, String text) {
        this.reading = reading;
        this.tree = tree;
        this.text = printable(reading, text);
        LoadSettings settings = settings(text.length());
        this.parser = new ParserImpl(settings, new StreamReader(settings, this.text));
        this.last = reading.place(1, 1);
    }

    /**
     * The size of files is limited before they come here. The parser copies what it has of a long scalar whenever it
     * refills its buffer; a buffer that grows with the file keeps that from taking minutes.
     */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(LEAST_BUFFER, length / MOST_REFILLS))
                .build();
    }

    /** Returns the next event, or null behind the last. */
    @Nullable
    Event next() {
        try {
            if (!parser.hasNext()) {
                return null;
            }
            Event event = parser.next();
            last = place(event);
            return event;
        } catch (RuntimeException e) {
            // Not only its own exceptions: some escapes and versions make the parser fail with others.
            YamlComplaint complaint = YamlComplaint.about(e, text, reading, last);
            throw reading.halt(complaint.place(), tree.path(), complaint.message());
        }
    }

    Place place(Event event) {
        return event.getStartMark().map(mark -> place(reading, mark)).orElse(last);
    }

    static Place place(Reading reading, Mark mark) {
        return reading.place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /**
     * Notes the characters that YAML forbids and replaces them. The parser would stop at them, and long before it comes
     * to them, because it reads ahead.
     */
    private static String printable(Reading reading, String text) {
        StringBuilder clean = null;
        Cursor cursor = new Cursor(reading, text);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (StreamReader.isPrintable(c)) {
                continue;
            }
            String shown = Letters.codePoint(c);
            reading.fault(
                    cursor.at(i),
                    "",
                    "character " + shown + " can't stand in YAML; remove it, or write it as an escape");
            if (clean == null) {
                clean = new StringBuilder(text);
            }
            clean.setCharAt(i, '\uFFFD');
        }
        return clean == null ? text : clean.toString();
    }
}
