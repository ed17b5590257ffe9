package dev.aims.source;

/** Tells the places of offsets in a text. Cheap as long as offsets grow. */
final class Cursor {

    private final Reading reading;
    private final CharSequence text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(Reading reading, CharSequence text) {
        this.reading = reading;
        this.text = text;
    }

    Place at(int target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        for (int end = Math.min(target, text.length()); offset < end; offset++) {
            char c = text.charAt(offset);
            if (c == '\n' || (c == '\r' && !followedByLineFeed())) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return reading.place(line, column);
    }

    private boolean followedByLineFeed() {
        return offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
    }
}
