package dev.aims.report;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.NodeWriter;
import dev.aims.source.Place;
import java.io.Writer;
import java.util.List;

/**
 * Writes a run as a Code Quality report of GitLab. The same run gives the same bytes.
 *
 * <p>The host compares reports by fingerprint, so each is made of the dossier, the check, the system and the causes, not of
 * lines or wording: a finding that only moves is no new one.
 */
public final class GitLabCodeQuality {

    private GitLabCodeQuality() {}

    /** Writes {@code run}, with a line feed at the end; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        write(run, SourceTree.HERE, out);
    }

    /** Writes {@code run} with files named as they are in {@code tree}; {@code out} stays open. */
    public static void write(List<? extends Reported> run, SourceTree tree, Writer out) {
        Text text = new Text(out);
        String json = NodeWriter.json(Items.of(
                Annotation.of(run).stream().map(each -> entry(each, tree)).toList()));
        text.line(json.stripTrailing());
        text.end();
    }

    private static Branch entry(Annotation annotation, SourceTree tree) {
        Place place = annotation.place();
        return new Members()
                .text("description", annotation.title() + ": " + annotation.message())
                .text("check_name", annotation.rule())
                .text("fingerprint", annotation.fingerprint())
                .text("severity", severity(annotation.level()))
                .branch(
                        "location",
                        new Members()
                                .text("path", tree.name(place.file()))
                                .branch("lines", new Members().number("begin", place.line())))
                .branch();
    }

    private static String severity(Annotation.Level level) {
        return switch (level) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTICE -> "info";
        };
    }
}
