package dev.aims.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * A syntax error of YAML in the reader's words. What the parser says only tells which words; what it doesn't say is
 * told from the file.
 */
record YamlComplaint(Place place, String message) {

    /** Explains {@code error}, which came up after {@code last}. */
    static YamlComplaint about(RuntimeException error, String text, Reading reading, Place last) {
        if (error instanceof YamlVersionException) {
            return new YamlComplaint(last, "the file asks for another version of YAML; write it in YAML 1.2");
        }
        if (!(error instanceof MarkedYamlEngineException marked)) {
            return new YamlComplaint(last, "something after this isn't valid YAML; check its escapes and quotes");
        }
        Mark at = marked.getProblemMark().orElse(null);
        if (at == null) {
            return new YamlComplaint(last, "something after this isn't valid YAML; check its indentation and quotes");
        }
        Mark began = marked.getContextMark().orElse(at);
        String context = Objects.requireNonNullElse(marked.getContext(), "");
        String problem = Objects.requireNonNullElse(marked.getProblem(), "");
        String unclosed = unclosed(context, problem);
        return unclosed != null
                ? new YamlComplaint(YamlEvents.place(reading, began), unclosed)
                : new YamlComplaint(
                        YamlEvents.place(reading, at),
                        explain(context, problem, text, index(text, at), YamlEvents.place(reading, began)));
    }

    /** Returns what to say where something began; null if the error is better told where it was found. */
    private static @Nullable String unclosed(String context, String problem) {
        if (problem.contains("could not find expected ':'")) {
            return "this line has no \":\" after its key; write \"key: value\", or indent it as what it belongs to";
        }
        return context.contains("quoted scalar") && problem.contains("found unexpected")
                ? "the quote that opens here is never closed"
                : null;
    }

    private static String explain(String context, String problem, String text, int index, Place began) {
        String found = Letters.shownAt(text, index);
        if (context.contains("flow sequence")) {
            return "found " + found + ", expected \",\" or \"]\" for the list that opens at " + began;
        }
        if (context.contains("flow mapping")) {
            return "found " + found + ", expected \",\" or \"}\" for the map that opens at " + began;
        }
        if (problem.contains("expected <block end>")) {
            return "found " + found + ", which doesn't belong to the "
                    + (context.contains("mapping") ? "map" : "list") + " that begins at " + began
                    + "; check indentation and quotes";
        }
        if (problem.contains("node content")) {
            return "found " + found + ", expected a value";
        }
        if (problem.contains("<document start>")) {
            return "found " + found + " after the end of the file's one value; check indentation and brackets";
        }
        if (context.contains("double-quoted")) {
            return problem.contains("hexadecimal")
                    ? "an escape has too few hexadecimal digits"
                    : Letters.noEscape(text, index);
        }
        return character(context, problem, found);
    }

    private static String character(String context, String problem, String found) {
        if (problem.contains("(TAB)")) {
            return "a tab can't indent YAML; use spaces";
        }
        if (problem.contains("start any token")) {
            return "an unquoted text can't begin with " + found + "; put it in quotes";
        }
        if (problem.contains("mapping values")) {
            return "\":\" can't stand here; check indentation, or put the text in quotes";
        }
        if (problem.contains("entries are not allowed") || problem.contains("keys are not allowed")) {
            return found + " can't stand here; begin a new line with it, or put the text in quotes";
        }
        if (problem.contains("DEL character")) {
            return "character U+007F can't stand in YAML; remove it, or write it as an escape";
        }
        return construct(context, problem);
    }

    private static String construct(String context, String problem) {
        if (context.contains("block scalar")) {
            return problem.contains("leading empty lines")
                    ? "the first lines of a text block are indented deeper than its text; indent them alike"
                    : "only \"+\", \"-\" or a digit can follow \"|\" or \">\"; begin the text on the next line";
        }
        if (context.contains("directive") || problem.contains("directive") || problem.contains("duplicate tag")) {
            return "the line that begins with \"%\" isn't a directive of YAML 1.2; remove it";
        }
        if (context.contains("alias")) {
            return "\"*\" begins an alias and needs a name; put the text in quotes if it isn't one";
        }
        if (context.contains("anchor")) {
            return "\"&\" begins an anchor and needs a name; put the text in quotes if it isn't one";
        }
        if (context.contains("tag") || problem.contains("tag")) {
            return "\"!\" begins a tag, and this isn't one; put the text in quotes";
        }
        return "this isn't valid YAML; check indentation, quotes and brackets";
    }

    private static int index(String text, Mark at) {
        return text.offsetByCodePoints(0, Math.min(at.getIndex(), text.codePointCount(0, text.length())));
    }
}
