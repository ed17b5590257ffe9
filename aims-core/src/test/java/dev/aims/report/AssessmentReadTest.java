package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RandomAssessments;
import dev.aims.source.Limits;
import dev.aims.source.Place;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stored assessment says what the assessment said, or it is refused with all that is wrong with it. */
class AssessmentReadTest {

    private static final String SMALLEST = """
            {"dossier": "d.yaml", "as_of": "2026-11-20", "requirements": [], "systems": {}, "provenance":
             {"packs": [], "dossier_digest": "sha256:bb", "as_of": "2026-11-20", "settings": {}, "library": "0.1.0"}}""";

    @TempDir
    private @Nullable Path folder;

    @Property(tries = 500)
    void whatWasWrittenReadsBackEqualWithItsPlaces(@ForAll long seed) {
        Assessment assessment = RandomAssessments.of(seed);

        Assessment read = AssessmentJson.parse("a.json", line(assessment));

        assertThat(read).isEqualTo(assessment);
        assertThat(places(read)).isEqualTo(places(assessment));
        assertThat(line(read)).isEqualTo(line(assessment));
    }

    @Property(tries = 50)
    void indentedOrNotItReadsBackTheSame(@ForAll long seed) {
        Assessment assessment = RandomAssessments.of(seed);
        StringWriter indented = new StringWriter();
        AssessmentJson.writeIndented(assessment, indented);

        assertThat(AssessmentJson.parse("a.json", indented.toString()))
                .isEqualTo(AssessmentJson.parse("a.ndjson", line(assessment) + "\n"));
    }

    @Property(tries = 1_000)
    void noDamageEndsInAnythingButARefusal(@ForAll long seed, @ForAll int at, @ForAll char stray) {
        StringBuilder text = new StringBuilder(line(RandomAssessments.of(seed % 50)));
        text.setCharAt(Math.floorMod(at, text.length()), stray);

        Throwable thrown = catchThrowable(() -> AssessmentJson.parse("a.json", text.toString()));

        // Nothing is thrown if the damage only made another text of a text.
        assertThat(thrown).matches(each -> each == null || each instanceof AssessmentFileException);
    }

    @Property
    void garbageIsRefused(@ForAll String garbage) {
        assertThatExceptionOfType(AssessmentFileException.class)
                .isThrownBy(() -> AssessmentJson.parse("garbage", garbage))
                .withMessageStartingWith("Assessment \"garbage\" can't be used, ");
    }

    @Test
    void aFileReadsLikeItsText() throws Exception {
        Path file = Files.writeString(Objects.requireNonNull(folder).resolve("a.json"), SMALLEST);

        assertThat(AssessmentJson.read(file)).isEqualTo(AssessmentJson.parse("a.json", SMALLEST));
    }

    @Test
    void fieldsOfLaterVersionsAreLeftAlone() {
        String later = SMALLEST.replace("\"systems\"", "\"gate\": {\"decision\": \"HOLD\"}, \"systems\"")
                .replace("\"library\"", "\"host\": null, \"library\"");

        assertThat(AssessmentJson.parse("a.json", later)).isEqualTo(AssessmentJson.parse("a.json", SMALLEST));
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsPlace() {
        assertThatExceptionOfType(AssessmentFileException.class)
                .isThrownBy(() -> AssessmentJson.parse("kept.json", """
                        {"dossier": 7,
                         "as_of": "20 November",
                         "requirements": [
                          {"id": "4.1", "kind": "CLAUSES", "title": "Context", "verdict": "GOOD", "reason": 1,
                           "escalated": "no", "checks": [
                            {"id": "", "system": null, "outcome": "CONFORM", "statement": "s", "rule": null,
                             "evidence": ["/org", 3], "missing": {}, "cause": null, "causes": [], "remedy": null,
                             "place": {"file": "d.yaml", "line": 0, "column": 1.5}}]},
                          {"id": "4.1", "kind": "CLAUSE", "title": "Context", "verdict": "CONFORM", "reason": null,
                           "escalated": false, "checks": [[]]}],
                         "systems": {"s": {"stage": "DEPLOY", "effective_impact": "HIGH", "verdicts": {"4.1": null},
                           "applicability": [], "as_of": "2026-02-30",
                           "org_parts": [{"id": "9.9-9", "system": null, "outcome": "CONFORM", "statement": "",
                             "rule": null, "evidence": [], "missing": [], "cause": null, "causes": [], "remedy": null, "place": null}], "due_from": {}}}}
                        """))
                .withMessage("""
                        Assessment "kept.json" can't be used, 19 faults:
                        kept.json:1:1: /provenance: the field is missing; assess the dossier again
                        kept.json:1:13: /dossier: found a number, text is needed
                        kept.json:2:11: /as_of: found text that is no date, a date such as 2026-11-20 is needed
                        kept.json:4:25: /requirements/0/kind: unknown code "CLAUSES", did you mean "CLAUSE"?; allowed: CLAUSE, CONTROL
                        kept.json:4:67: /requirements/0/verdict: unknown code "GOOD"; allowed: NOT_APPLICABLE, CONFORM, OFI, INDETERMINATE, MINOR_NC, MAJOR_NC, EXCLUSION_CHALLENGED
                        kept.json:4:85: /requirements/0/reason: found a number, text or null is needed
                        kept.json:5:17: /requirements/0/escalated: found text, true or false is needed
                        kept.json:6:12: /requirements/0/checks/0/id: found an empty text, a name is needed
                        kept.json:7:27: /requirements/0/checks/0/evidence/1: found a number, text is needed
                        kept.json:7:42: /requirements/0/checks/0/missing: found a map, a list is needed
                        kept.json:8:42: /requirements/0/checks/0/place/line: found another number, a whole one from 1 to 2147483647 is needed
                        kept.json:8:55: /requirements/0/checks/0/place/column: found another number, a whole one from 1 to 2147483647 is needed
                        kept.json:9:10: /requirements/1/id: the requirement was judged above already; keep one of the two
                        kept.json:10:35: /requirements/1/checks/0: found a list, a map is needed
                        kept.json:11:19: /systems/s/eu_ai_act: the field is missing; assess the dossier again
                        kept.json:11:29: /systems/s/stage: unknown code "DEPLOY"; allowed: INCEPTION, DESIGN_DEVELOPMENT, VERIFICATION_VALIDATION, DEPLOYMENT, OPERATION_MONITORING, CONTINUOUS_VALIDATION, RE_EVALUATION, RETIREMENT
                        kept.json:11:87: /systems/s/verdicts/4.1: found null, a code is needed
                        kept.json:12:21: /systems/s/applicability: found a list, a map is needed
                        kept.json:12:34: /systems/s/as_of: found text that is no date, a date such as 2026-11-20 is needed""");
    }

    @Test
    void aPartOfACheckThatTheOrganisationDoesNotHaveIsRefused() {
        String system = """
                "s": {"stage": null, "effective_impact": null, "verdicts": {}, "applicability": {}, "eu_ai_act": {"tier": null,
                 "bases": [], "applies_from": null, "in_force_at_as_of": null, "transparency": [], "gpai": null},
                 "as_of": "2026-11-20", "org_parts": [{"id": "9.9-9", "system": null, "outcome": "CONFORM", "statement": "",
                 "rule": null, "evidence": [], "missing": [], "cause": null, "causes": [], "remedy": null, "place": null}], "due_from": {}}""";

        assertThatExceptionOfType(AssessmentFileException.class)
                .isThrownBy(() -> AssessmentJson.parse(
                        "a.json", SMALLEST.replace("\"systems\": {}", "\"systems\": {" + system + "}")))
                .withMessage("""
                        Assessment "a.json" can't be used, 1 fault:
                        a.json:3:46: /systems/s/org_parts/0/id: the requirements have no such check of the organisation""");
    }

    @Test
    void anAssessmentHasOneReferenceDate() {
        assertThatExceptionOfType(AssessmentFileException.class)
                .isThrownBy(() -> AssessmentJson.parse(
                        "a.json",
                        SMALLEST.replace(
                                "\"as_of\": \"2026-11-20\", \"settings\"", "\"as_of\": \"2026-11-21\", \"settings\"")))
                .withMessage("""
                        Assessment "a.json" can't be used, 1 fault:
                        a.json:2:56: /provenance/as_of: another day than as_of at the top; an assessment has one reference date""");
    }

    @Test
    void theLineOfARefusedDossierHoldsNoAssessment() {
        assertThatExceptionOfType(AssessmentFileException.class)
                .isThrownBy(() -> AssessmentJson.parse(
                        "a.ndjson", "{\"dossier\": \"d.yaml\", \"error\": {\"message\": \"m\", \"faults\": []}}"))
                .withMessage("""
                        Assessment "a.ndjson" can't be used, 1 fault:
                        a.ndjson:1:32: /error: the dossier was refused when it was assessed; there is no assessment to read""");
    }

    @Test
    void aFileBeyondTheLimitsIsRefused() {
        ByteArrayInputStream in = new ByteArrayInputStream(SMALLEST.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(AssessmentFileException.class)
                .isThrownBy(() -> AssessmentJson.read("a.json", in, Limits.DEFAULT.withMaxBytes(100)))
                .withMessage("""
                        Assessment "a.json" can't be used, 1 fault:
                        "a.json" has more than 100 bytes; split it, or raise the limit "maxBytes\"""");
    }

    private static List<@Nullable Place> places(Assessment assessment) {
        return Stream.concat(
                        assessment.checks(),
                        assessment.systems().values().stream().flatMap(system -> system.checks().stream()))
                .map(CheckResult::place)
                .toList();
    }

    private static String line(Assessment assessment) {
        StringWriter out = new StringWriter();
        AssessmentJson.writeLine(assessment, out);
        return out.toString();
    }
}
