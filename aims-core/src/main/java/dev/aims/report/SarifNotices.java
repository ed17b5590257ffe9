package dev.aims.report;

import dev.aims.gate.RegisterRemark;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a SARIF report says of how the run went. */
final class SarifNotices {

    private enum Kind {
        DEPARTURES("departures", "How a run differs from the defaults."),
        REFUSED("refused", "A dossier that wasn't assessed."),
        CUT("results-left-out", "Results that hosts of code wouldn't take."),
        REGISTER("gate-register", "What is wrong with an entry of the register of exceptions.");

        private final String id;
        private final String means;

        Kind(String id, String means) {
            this.id = id;
            this.means = means;
        }
    }

    private final SourceTree tree;

    SarifNotices(SourceTree tree) {
        this.tree = tree;
    }

    static List<Branch> descriptors() {
        List<Branch> descriptors = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            descriptors.add(new Members()
                    .text("id", kind.id)
                    .node("shortDescription", SarifReport.message(kind.means))
                    .node("fullDescription", SarifReport.message(kind.means))
                    .node("help", SarifReport.message(kind.means))
                    .branch());
        }
        return descriptors;
    }

    Branch invocation(List<? extends Reported> run, int results, int written) {
        List<Branch> execution = new ArrayList<>();
        List<Branch> configuration = new ArrayList<>();
        for (Reported each : run) {
            if (each instanceof Report report) {
                departures(report, execution);
                remarks(report, configuration);
            }
        }
        if (written < results) {
            execution.add(notice(
                    Kind.CUT,
                    "warning",
                    "Of " + results + " results the " + written + " gravest are written; " + (results - written)
                            + " are left out, because hosts of code take no more.",
                    List.of()));
        }
        for (Reported each : run) {
            if (each instanceof Refused refused) {
                refused(refused, execution);
            }
        }
        return new Members()
                .flag("executionSuccessful", run.stream().noneMatch(Refused.class::isInstance))
                .items("toolExecutionNotifications", execution)
                .items("toolConfigurationNotifications", configuration)
                .branch();
    }

    private void departures(Report report, List<Branch> notices) {
        String departed = Opening.departed(report);
        if (!departed.isEmpty()) {
            notices.add(notice(Kind.DEPARTURES, "warning", departed, List.of(Point.beginning(report.dossier()))));
        }
    }

    private void remarks(Report report, List<Branch> notices) {
        if (report.gate() != null) {
            for (RegisterRemark remark : report.gate().remarks()) {
                @Nullable Place place = remark.entry().place();
                notices.add(notice(
                        Kind.REGISTER, "warning", remark.sentence(), place == null ? List.of() : List.of(place)));
            }
        }
    }

    private void refused(Refused refused, List<Branch> notices) {
        Place beginning = Point.beginning(refused.dossier());
        if (refused.faults().isEmpty()) {
            notices.add(notice(
                    Kind.REFUSED, "error", Opening.refused(refused) + ": " + refused.message(), List.of(beginning)));
        }
        for (Fault fault : refused.faults()) {
            notices.add(notice(
                    Kind.REFUSED,
                    "error",
                    Opening.refused(refused) + ": " + (fault.path().isEmpty() ? "" : fault.path() + ": ")
                            + fault.message(),
                    List.of(Objects.requireNonNullElse(fault.place(), beginning))));
        }
    }

    private Branch notice(Kind kind, String level, String sentence, List<Place> places) {
        return new Members()
                .branch("descriptor", new Members().text("id", kind.id))
                .text("level", level)
                .node("message", SarifReport.message(sentence))
                .items(
                        "locations",
                        places.stream()
                                .map(place -> SarifResults.location(place, "", tree))
                                .toList())
                .branch();
    }
}
