package dev.aims.report.html;

import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.report.Reported;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The whole file.
 *
 * @param chapters one a dossier, in order
 */
record Page(List<Chapter> chapters) {

    private static final String LOOKS = looks();

    static Page of(List<? extends Reported> run) {
        List<Chapter> chapters = new ArrayList<>();
        for (Reported each : run) {
            Anchors anchors = new Anchors(chapters.size() + 1);
            if (each instanceof Report report) {
                chapters.add(Sheet.of(anchors, report));
            } else if (each instanceof Refused refused) {
                chapters.add(new Chapter.Unassessed(anchors, refused));
            }
        }
        return new Page(chapters);
    }

    String title() {
        return chapters.size() == 1
                ? chapters.get(0).headline().words() + " \u2013 "
                        + chapters.get(0).name()
                : chapters.size() + " dossiers";
    }

    /** Returns the style sheet. No text of a dossier goes into it. */
    String style() {
        TreeSet<String> topics = new TreeSet<>();
        int systems = 0;
        for (Chapter chapter : chapters) {
            if (chapter instanceof Sheet sheet) {
                sheet.findings()
                        .topics()
                        .forEach(each -> topics.add(each.topic().key()));
                systems = Math.max(systems, sheet.cast().shown().size());
            }
        }
        return LOOKS + Filters.rules(topics, systems);
    }

    private static String looks() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
