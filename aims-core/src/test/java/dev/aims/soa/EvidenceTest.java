package dev.aims.soa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.dossier.Dossiers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String FACTS = """
            as_of: 2026-11-20
            org:
              policy: {review_owner: p-ceo, doc: null}
              soa: null
              documents:
                d-policy: {version: '3', status: APPROVED}
            systems:
              sys:
                lifecycle_stage: OPERATION_MONITORING
                vv: {reports: {vv-1: {version: '1', results: {R3: {value: 1}}}}}
            """;

    @Test
    void factsStandForTheirRecordOnce() {
        assertThat(of("/org/documents/d-policy/version", "/org/documents/d-policy/status", "/org/policy/review_owner"))
                .containsExactly("/org/documents/d-policy", "/org/policy");
    }

    @Test
    void aRecordStandsForThoseInIt() {
        assertThat(of("/systems/sys/vv/reports/vv-1/version", "/systems/sys/vv/reports/vv-1/results/R3/value"))
                .containsExactly("/systems/sys/vv/reports/vv-1");
    }

    @Test
    void aFactOfTheSystemItselfKeepsItsName() {
        assertThat(of("/systems/sys/lifecycle_stage")).containsExactly("/systems/sys/lifecycle_stage");
    }

    @Test
    void theRegisterOfSystemsStandsForNoneOfThem() {
        assertThat(of("/systems", "/systems/sys/lifecycle_stage"))
                .containsExactly("/systems", "/systems/sys/lifecycle_stage");
    }

    @Test
    void whatIsAbsentIsNamedWhereItIsMissed() {
        assertThat(of("/org/policy/doc", "/org/soa/entries/A.2.2/decision", "/org/documents/d-soa/status"))
                .containsExactly("/org/documents/d-soa", "/org/policy/doc", "/org/soa");
    }

    @Test
    void onlyChecksThatCameOutProveAnything() {
        Evidence evidence = evidence();
        assertThat(evidence.of(Stream.of(
                        result(Outcome.NOT_APPLICABLE, "/systems/sys/lifecycle_stage"),
                        result(Outcome.INDETERMINATE, "/org/soa"),
                        result(Outcome.OFI, "/org/policy/review_owner"))))
                .containsExactly("/org/policy");
    }

    private static List<String> of(String... pointers) {
        return evidence().of(Stream.of(result(Outcome.CONFORM, pointers)));
    }

    private static Evidence evidence() {
        return new Evidence(
                Dossiers.read("facts.yaml", new ByteArrayInputStream(FACTS.getBytes(StandardCharsets.UTF_8))));
    }

    private static CheckResult result(Outcome outcome, String... evidence) {
        return new CheckResult(
                "A.2.2-1", null, outcome, new Explanation("found", "", List.of(evidence), List.of(), "", "", null));
    }
}
