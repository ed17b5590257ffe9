package dev.aims.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * A syntax error of JSON in the reader's words. What the parser says only tells which words; what it doesn't say is
 * told from the file.
 */
final class JsonComplaint {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,10}");

    private final JacksonException error;
    private final String said;
    private final String text;
    private final int offset;
    private final @Nullable Frame open;

    /** Explains {@code error}, which came up while {@code open} was the innermost map or list. */
    JsonComplaint(JacksonException error, String text, @Nullable Frame open) {
        this.error = error;
        this.said = error.getOriginalMessage();
        this.text = text;
        this.open = open;
        int told = (int) Math.min(Math.max(error.getLocation().getCharOffset(), 0), text.length());
        boolean late = says("Leading zeroes") || says("plus sign"); // told only after the character was taken
        this.offset = late && told > 0 ? told - 1 : told;
    }

    /** Returns where the error is. */
    int offset() {
        return offset;
    }

    String message() {
        String found = Letters.shownAt(text, offset);
        if (error instanceof UnexpectedEndOfInputException || offset == text.length()) {
            return ended();
        }
        if (says("surrogate")) {
            return "a key holds half of a surrogate pair; write the character in full";
        }
        if (says("hex-digit")) {
            return "\"\\u\" needs four hexadecimal digits";
        }
        if (says("character escape")) {
            return Letters.noEscape(text, offset);
        }
        if (says("Illegal unquoted")) {
            return isAt('\n') || isAt('\r')
                    ? "a text isn't closed before the end of its line; close it, or write a line break as \"\\n\""
                    : "found " + found + " in a text; write it as an escape with \"\\u\"";
        }
        if (isAt('#') || says("comment?")) {
            return "JSON has no comments; remove it, or write the file as YAML";
        }
        return structure(found);
    }

    private String structure(String found) {
        if (says("close marker")) {
            return mismatch(found);
        }
        if (says("start property name")) {
            return notAKey(found);
        }
        if (says("colon to separate")) {
            return "found " + found + ", expected \":\" after the key";
        }
        if (says("comma to separate")) {
            return "found " + found + ", expected \",\" or " + (says("Array") ? "\"]\"" : "\"}\"");
        }
        if (says("Unrecognized token")) {
            return notAWord();
        }
        return number(found);
    }

    private String number(String found) {
        if (says("Leading zeroes")) {
            return "a number begins with 0; remove the zero, or put it in double quotes if it is text";
        }
        if (says("plus sign")) {
            return "a number begins with \"+\"; remove it";
        }
        if (says("numeric value") || isAt('.')) {
            return "a number is incomplete or malformed; write it as 0.5, -12 or 1e3";
        }
        if (isAt('\'')) {
            return "a text stands in single quotes; JSON needs double quotes";
        }
        return isAt(']') && followsComma()
                ? "a comma stands before \"]\"; remove it"
                : "found " + found + ", expected a value";
    }

    private String ended() {
        return open == null
                ? "the file ends too early; is it cut off?"
                : "the file ends too early, the " + opened(open) + " isn't closed; is it cut off?";
    }

    private String mismatch(String found) {
        return open == null
                ? "found " + found + ", but nothing is open that it could close; remove it"
                : "found " + found + ", expected " + (open.isBranch() ? "\"}\"" : "\"]\"") + " for the " + opened(open);
    }

    private static String opened(Frame open) {
        return (open.isBranch() ? "map" : "list") + " that opens at " + open.place();
    }

    private String notAKey(String found) {
        if (isAt('\'')) {
            return "a key stands in single quotes; JSON needs double quotes";
        }
        return isAt('}') && followsComma()
                ? "a comma stands before \"}\"; remove it"
                : "found " + found + ", expected a key in double quotes";
    }

    /** Names the word only if it can't be somebody's data. */
    private String notAWord() {
        Matcher word = WORD.matcher(text).region(offset, text.length());
        String meant = !word.lookingAt()
                ? ""
                : switch (word.group()) {
                    case "True", "TRUE" -> "true";
                    case "False", "FALSE" -> "false";
                    case "Null", "NULL", "None", "nil", "undefined" -> "null";
                    default -> "";
                };
        return meant.isEmpty()
                ? "found a word that is neither true, false nor null; put text in double quotes"
                : "found \"" + word.group() + "\"; JSON writes \"" + meant + "\"";
    }

    private boolean followsComma() {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ',';
    }

    private boolean says(String words) {
        return said.contains(words);
    }

    private boolean isAt(char c) {
        return offset < text.length() && text.charAt(offset) == c;
    }
}
