package dev.aims.report;

import dev.aims.source.Place;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a run as service messages of TeamCity: a count, an inspection for each finding, and a build problem for each gate that
 * holds and each dossier that wasn't assessed. The same run gives the same bytes, and nothing a dossier says can give a
 * message.
 */
public final class TeamCityMessages {

    private static final int LONGEST = 4000;
    private static final int LONGEST_ID = 60;

    private TeamCityMessages() {}

    /** Writes {@code run}, a line for each; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        write(run, SourceTree.HERE, out);
    }

    /** Writes {@code run} with files named as they are in {@code tree}; {@code out} stays open. */
    public static void write(List<? extends Reported> run, SourceTree tree, Writer out) {
        Text text = new Text(out);
        List<Annotation> all = Annotation.of(run);
        text.line("##teamcity[message text=" + value("aims: " + Tally.of(all)) + "]");
        types(run, all)
                .forEach((id, description) -> text.line("##teamcity[inspectionType id=" + value(id) + " name="
                        + value(id) + " description=" + value(description) + " category='ISO/IEC 42001:2023']"));
        for (Annotation each : all) {
            text.line(inspection(each, tree));
            if (stops(each)) {
                text.line("##teamcity[buildProblem description=" + value(each.message()) + " identity='"
                        + ("aims" + each.fingerprint()).substring(0, LONGEST_ID) + "']");
            }
        }
        text.end();
    }

    private static boolean stops(Annotation annotation) {
        return annotation.level() == Annotation.Level.ERROR
                && (annotation.rule().equals(Annotation.DECISION)
                        || annotation.rule().equals(Annotation.REFUSED));
    }

    /** A type has to be told of before the first inspection of it. */
    private static Map<String, String> types(List<? extends Reported> run, List<Annotation> all) {
        Map<String, String> types = new LinkedHashMap<>();
        all.forEach(each -> types.putIfAbsent(each.rule(), each.title()));
        for (GateRule rule : GateRule.values()) {
            types.computeIfPresent(rule.id(), (id, title) -> rule.asks());
        }
        for (Reported each : run) {
            if (each instanceof Report report) {
                report.catalog()
                        .checks()
                        .forEach(check -> types.computeIfPresent(check.id(), (id, title) -> check.asks()));
            }
        }
        return types;
    }

    private static String inspection(Annotation annotation, SourceTree tree) {
        Place place = annotation.place();
        return "##teamcity[inspection typeId=" + value(annotation.rule()) + " message="
                + value(annotation.title() + ": " + annotation.message())
                + " file=" + value(tree.name(place.file())) + " line='" + place.line() + "' SEVERITY='"
                + severity(annotation.level()) + "']";
    }

    private static String severity(Annotation.Level level) {
        return switch (level) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTICE -> "INFO";
        };
    }

    private static String value(String text) {
        StringBuilder value = new StringBuilder("'");
        for (char c : OneLine.of(text, LONGEST).toCharArray()) {
            if ("|'[]".indexOf(c) >= 0) {
                value.append('|').append(c);
            } else if (c > '~') {
                value.append(String.format("|0x%04X", (int) c));
            } else {
                value.append(c);
            }
        }
        return value.append('\'').toString();
    }
}
