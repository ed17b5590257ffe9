package dev.aims.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into text. Files are UTF-8, with or without a byte order mark. */
final class Utf8 {

    private final Reading reading;

    Utf8(Reading reading) {
        this.reading = reading;
    }

    /** @throws Halt if the bytes aren't UTF-8, naming the first that isn't */
    String decode(byte[] bytes) {
        String other = otherEncoding(bytes);
        if (other != null) {
            throw reading.halt(reading.place(1, 1), "", "the file is in " + other + "; save it in UTF-8");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            Place place = new Cursor(reading, text).at(text.length());
            String found = String.format("byte 0x%02X", in.get(in.position()));
            throw reading.halt(place, "", found + " isn't UTF-8; save the file in UTF-8");
        }
        return text;
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        // A file begins with an ASCII character, which UTF-16 writes with exactly one zero byte.
        boolean unmarked = (first == 0) != (second == 0);
        return isWide(bytes) ? "UTF-32" : marked || unmarked ? "UTF-16" : null;
    }

    /** UTF-32 pads a file's first character or mark with two zero bytes at least. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length >= 4
                && ((bytes[0] == 0 && bytes[1] == 0 && bytes[3] != 0)
                        || (bytes[0] != 0 && bytes[2] == 0 && bytes[3] == 0));
    }
}
