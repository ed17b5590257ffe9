package dev.aims.gate;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was known to be open when an organisation began to use the gate. Only new or worse findings hold then. It never
 * grows: what is mended leaves it, and can't come back. Immutable.
 *
 * @param name what it is called in reports
 * @param asOf the reference date of the assessment it was made of
 * @param findings what was open, in the order of the standard
 */
public record Baseline(String name, LocalDate asOf, List<BaselineFinding> findings) {

    public Baseline {
        Required.text("baseline", "name", name);
        Objects.requireNonNull(asOf, "asOf");
        findings = findings.stream().sorted().distinct().toList();
    }

    /** Returns a baseline of everything in {@code assessment} that is worse than an opportunity for improvement. */
    public static Baseline of(String name, Assessment assessment) {
        return new Baseline(
                name,
                assessment.provenance().asOf(),
                results(assessment)
                        .filter(result -> Gravity.of(result.outcome()) > Gravity.of(Outcome.OFI))
                        .map(BaselineFinding::of)
                        .toList());
    }

    /**
     * Reads a baseline, YAML or JSON.
     *
     * @throws GateFileException if the file can't be used; lists all faults
     */
    public static Baseline read(Path file) {
        return GateFiles.baseline(file);
    }

    /** Returns it as YAML that reads back as an equal baseline; the same findings give the same bytes. */
    public String yaml() {
        return NodeWriter.yaml(node());
    }

    /** Returns it as JSON that reads back as an equal baseline; the same findings give the same bytes. */
    public String json() {
        return NodeWriter.json(node());
    }

    private Node node() {
        Map<String, Node> root = new LinkedHashMap<>();
        root.put("baseline", Scalar.of(name));
        root.put("as_of", Scalar.of(asOf.toString()));
        root.put("findings", Items.of(findings.stream().map(Baseline::node).toList()));
        return Branch.of(root);
    }

    private static Node node(BaselineFinding finding) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("check", Scalar.of(finding.check()));
        if (finding.system() != null) {
            members.put("system", Scalar.of(finding.system()));
        }
        members.put("outcome", Scalar.of(finding.outcome().name()));
        members.put("facts", Items.of(finding.facts().stream().map(Scalar::of).toList()));
        return Branch.of(members);
    }

    /** Returns the finding that {@code result} still is, or is less than. */
    Optional<BaselineFinding> covering(CheckResult result) {
        return findings.stream().filter(finding -> finding.covers(result)).findFirst();
    }

    /**
     * Returns this baseline without what {@code assessment} shows to be mended, and with what became less of it. What it
     * doesn't look at, such as a system that isn't in it, stays; so does what can't be decided any more.
     */
    public Baseline shrunk(Assessment assessment) {
        return shrunk(List.of(assessment));
    }

    /** Returns this baseline without what all of {@code assessments} together show to be mended. */
    public Baseline shrunk(Collection<Assessment> assessments) {
        List<CheckResult> results =
                assessments.stream().flatMap(Baseline::results).toList();
        List<BaselineFinding> left = new ArrayList<>();
        for (BaselineFinding finding : findings) {
            List<CheckResult> now = results.stream().filter(finding::isAbout).toList();
            if (now.isEmpty()) {
                if (assessments.isEmpty() || !assessments.stream().allMatch(each -> isMendedUnseen(finding, each))) {
                    left.add(finding);
                }
            } else if (now.stream().anyMatch(result -> GatePolicy.isOpen(result.outcome()))) {
                left.add(now.size() == 1 && finding.covers(now.get(0)) ? lessened(finding, now.get(0)) : finding);
            }
        }
        return new Baseline(name, asOf, left);
    }

    private static BaselineFinding lessened(BaselineFinding finding, CheckResult now) {
        return now.outcome() == Outcome.INDETERMINATE ? finding : BaselineFinding.of(now);
    }

    /** Nothing of the organisation's own is left in any system's results if their own part or nothing at all decides. */
    private static boolean isMendedUnseen(BaselineFinding finding, Assessment assessment) {
        if (finding.system() != null && finding.check().indexOf('-') < 0) {
            return assessment.systems().containsKey(finding.system());
        }
        return (finding.system() == null || assessment.systems().containsKey(finding.system()))
                && !assessment.check(finding.check()).isEmpty()
                && assessment.check(finding.check()).stream().noneMatch(result -> GatePolicy.isOpen(result.outcome()));
    }

    /** Returns each result once: the organisation's own are the same in every system. */
    private static Stream<CheckResult> results(Assessment assessment) {
        Stream<CheckResult> ofSystems = assessment.systems().values().stream()
                .flatMap(system -> Stream.concat(system.checks().stream(), Exclusions.of(system)));
        Stream<CheckResult> ofOrganisation =
                assessment.systems().isEmpty() ? assessment.checks() : Stream.<CheckResult>empty();
        return Stream.concat(ofSystems, ofOrganisation)
                .collect(
                        LinkedHashMap<String, CheckResult>::new,
                        (seen, result) -> seen.putIfAbsent(result.id() + '\n' + result.system(), result),
                        LinkedHashMap::putAll)
                .values()
                .stream();
    }
}
