package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.gate.GateRun;
import dev.aims.source.Branch;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a SARIF report says of the program and of the run as a whole. */
final class SarifTool {

    /** The name under which hosts of code know the tree of files. */
    static final String ROOT = "%SRCROOT%";

    private SarifTool() {}

    static Branch of(List<? extends Reported> run, SarifRules rules) {
        Members driver = new Members().text("name", "aims");
        run.stream()
                .filter(Report.class::isInstance)
                .map(each -> ((Report) each).assessment().provenance().library())
                .findFirst()
                .ifPresent(version -> {
                    driver.text("version", version);
                    if (version.matches("[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.-]+)?")) {
                        driver.text("semanticVersion", version);
                    }
                });
        driver.items("rules", rules.all())
                .items("notifications", SarifNotices.descriptors())
                .items("supportedTaxonomies", rules.supported());
        return new Members().branch("driver", driver).branch();
    }

    /** Reports of one dossier take each other's place at a host of code, reports of different dossiers don't. */
    static Branch automation(List<? extends Reported> run, SourceTree tree) {
        return new Members()
                .text("id", "aims/" + (run.size() == 1 ? tree.name(run.get(0).dossier()) + "/" : ""))
                .branch();
    }

    static Branch roots() {
        return new Members()
                .branch(
                        ROOT,
                        new Members().node("description", SarifReport.message("The working directory of the run.")))
                .branch();
    }

    static Branch properties(List<? extends Reported> run) {
        return new Members()
                .items("dossiers", run.stream().map(SarifTool::properties).toList())
                .branch();
    }

    private static Branch properties(Reported reported) {
        Members members = new Members().text("dossier", reported.dossier());
        if (reported instanceof Refused refused) {
            members.text("refused", refused.kind().name());
        } else if (reported instanceof Report report) {
            members.texts("departures", Opening.departures(report));
            gate(report.gate(), members);
            members.branch("outcomes", outcomes(report)).branch("provenance", provenance(report));
        }
        return members.branch();
    }

    private static void gate(@Nullable GateRun gate, Members members) {
        if (gate != null) {
            Members decisions = new Members();
            gate.decisions().forEach((system, decision) -> decisions.text(system, Opening.word(decision)));
            members.branch(
                    "gate",
                    new Members()
                            .text("stage", gate.gate().stage().name())
                            .text("decision", Opening.word(gate))
                            .branch("systems", decisions));
        }
    }

    private static Members outcomes(Report report) {
        Map<Outcome, Long> counts = report.assessment()
                .checks()
                .collect(Collectors.groupingBy(
                        CheckResult::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        Members members = new Members();
        counts.forEach((outcome, count) -> members.number(outcome.name().toLowerCase(Locale.ROOT), count));
        return members;
    }

    private static Members provenance(Report report) {
        Provenance provenance = report.assessment().provenance();
        Members settings = new Members();
        provenance.settings().forEach(settings::text);
        return new Members()
                .text("as_of", provenance.asOf().toString())
                .text("dossier_digest", provenance.dossier())
                .items(
                        "packs",
                        provenance.packs().stream()
                                .map(pack -> new Members()
                                        .text("id", pack.id())
                                        .text("version", pack.version())
                                        .text("digest", pack.digest())
                                        .branch())
                                .toList())
                .branch("settings", settings)
                .text("library", provenance.library());
    }
}
