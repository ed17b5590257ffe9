package dev.aims.report;

import dev.aims.source.Place;
import java.io.Writer;
import java.util.List;

/**
 * Writes a run as logging commands of Azure Pipelines, which show as issues of the run. The same run gives the same bytes,
 * and nothing a dossier says can give a command.
 *
 * <p>The host knows errors and warnings; what is neither is a plain line of the log.
 */
public final class AzureAnnotations {

    private AzureAnnotations() {}

    /** Writes {@code run}, a line for each; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        write(run, SourceTree.HERE, out);
    }

    /** Writes {@code run} with files named as they are in {@code tree}; {@code out} stays open. */
    public static void write(List<? extends Reported> run, SourceTree tree, Writer out) {
        Text text = new Text(out);
        List<Annotation> all = Annotation.of(run);
        text.line("aims: " + Tally.of(all));
        all.forEach(each -> text.line(line(each, tree)));
        text.end();
    }

    private static String line(Annotation annotation, SourceTree tree) {
        return switch (annotation.level()) {
            case ERROR -> issue("error", annotation, tree);
            case WARNING -> issue("warning", annotation, tree);
            case NOTICE ->
                "aims: "
                        + Commands.apart(OneLine.of(annotation.title() + ": " + annotation.message()))
                        + " ("
                        + Commands.apart(OneLine.of(tree.name(annotation.place().file()))) + ':'
                        + annotation.place().line() + ')';
        };
    }

    private static String issue(String type, Annotation annotation, SourceTree tree) {
        Place place = annotation.place();
        return "##vso[task.logissue type=" + type + ';'
                + "sourcepath=" + property(tree.name(place.file())) + ";linenumber=" + place.line()
                + ";columnnumber=" + place.column() + ";code=" + property(annotation.rule()) + ";]"
                + data(annotation.title() + ": " + annotation.message());
    }

    private static String data(String text) {
        return Commands.apart(OneLine.of(text)).replace("%", "%AZP25");
    }

    private static String property(String text) {
        return data(text).replace(";", "%3B").replace("]", "%5D");
    }
}
