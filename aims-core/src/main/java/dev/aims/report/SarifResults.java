package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.gate.Ground;
import dev.aims.source.Branch;
import dev.aims.source.Place;
import java.util.List;
import java.util.Objects;

/** The results of a SARIF report. */
final class SarifResults {

    private final SarifRules rules;
    private final SourceTree tree;

    SarifResults(SarifRules rules, SourceTree tree) {
        this.rules = rules;
        this.tree = tree;
    }

    Branch of(Point point) {
        CheckResult result = point.result();
        return rules.refer(point.rule(), new Members())
                .text("kind", kind(result.outcome()))
                .text("level", level(result.outcome()))
                .node("message", SarifReport.message(point.isOpen() ? point.statementAndRemedy() : result.statement()))
                .items("locations", List.of(location(point.place(), point.pointer(), tree)))
                .items("taxa", rules.taxa(point.requirement()))
                .branch(
                        "partialFingerprints",
                        new Members()
                                .text("aimsFinding/v1", result.fingerprint())
                                // The one that GitHub reads; without it, it makes its own of the line's text.
                                .text(
                                        "primaryLocationLineHash",
                                        Digest.sha256(point.dossier(), point.rule(), result.fingerprint())))
                .items(
                        "suppressions",
                        point.standing().grounds().stream()
                                .map(this::suppression)
                                .distinct()
                                .toList())
                .branch("properties", properties(point))
                .branch();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case MAJOR_NC, MINOR_NC, OFI -> "fail";
            case INDETERMINATE -> "open";
            case CONFORM -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String level(Outcome outcome) {
        return switch (outcome) {
            case MAJOR_NC -> "error";
            case MINOR_NC -> "warning";
            case OFI -> "note";
            case INDETERMINATE, CONFORM, NOT_APPLICABLE -> "none";
        };
    }

    private Branch suppression(Ground ground) {
        Members suppression = new Members()
                .text("kind", "external")
                .text("status", "accepted")
                .text("justification", ground.inWords());
        Place place = ground.place();
        return (place == null ? suppression : suppression.node("location", location(place, "", tree))).branch();
    }

    private static Members properties(Point point) {
        CheckResult result = point.result();
        return new Members()
                .text("dossier", point.dossier())
                .text("system", Objects.requireNonNullElse(result.system(), ""))
                .text("outcome", point.word())
                .text("gate", point.decided() ? point.standing().kind().name() : "")
                .text("rule", result.rule())
                .texts("evidence", result.evidence())
                .texts("missing", result.missing());
    }

    /** Returns a place with the fact that stands there, a JSON Pointer; empty if none is known. */
    static Branch location(Place place, String pointer, SourceTree tree) {
        Members location = new Members()
                .branch(
                        "physicalLocation",
                        new Members()
                                .branch(
                                        "artifactLocation",
                                        new Members()
                                                .text("uri", tree.uri(place.file()))
                                                .text("uriBaseId", SarifTool.ROOT))
                                .branch(
                                        "region",
                                        new Members()
                                                .number("startLine", place.line())
                                                .number("startColumn", place.column())));
        return pointer.isEmpty()
                ? location.branch()
                : location.items(
                                "logicalLocations",
                                List.of(new Members()
                                        .text("fullyQualifiedName", pointer)
                                        .branch()))
                        .branch();
    }
}
