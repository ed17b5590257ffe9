package dev.aims.report;

import dev.aims.source.Place;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Writes a run as workflow commands of GitHub Actions, which show as annotations of files. The same run gives the same
 * bytes, and nothing a dossier says can give a command.
 *
 * <p>The host shows ten errors, ten warnings and ten notices a step; the rest stays in the log. So the gravest come first,
 * after one notice that counts all and, where a run differs from the defaults, a warning that says how.
 */
public final class GitHubAnnotations {

    private GitHubAnnotations() {}

    /** Writes {@code run}, a line for each; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        write(run, SourceTree.HERE, out);
    }

    /** Writes {@code run} with files named as they are in {@code tree}; {@code out} stays open. */
    public static void write(List<? extends Reported> run, SourceTree tree, Writer out) {
        Text text = new Text(out);
        List<Annotation> all = Annotation.of(run);
        text.line("::notice title=aims::" + data(Tally.of(all)));
        all.forEach(each -> text.line(command(each, tree)));
        text.end();
    }

    private static String command(Annotation annotation, SourceTree tree) {
        Place place = annotation.place();
        return "::" + annotation.level().name().toLowerCase(Locale.ROOT) + " file=" + property(tree.name(place.file()))
                + ",line=" + place.line() + ",col=" + place.column() + ",title=" + property(annotation.title()) + "::"
                + data(annotation.message());
    }

    private static String data(String text) {
        return Commands.apart(OneLine.of(text)).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
