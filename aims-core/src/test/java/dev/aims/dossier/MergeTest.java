package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aims.binding.DossierException;
import dev.aims.fact.Presence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers in parts: one file for the organisation, one a system, evidence pushed by pipelines. */
class MergeTest {

    @TempDir
    Path directory;

    private Path a;
    private Path b;

    @BeforeEach
    void nameParts() {
        a = directory.resolve("a.yaml");
        b = directory.resolve("b.yaml");
    }

    @Test
    void partsThatSpeakOfDifferentThingsAreJoined() throws IOException {
        Dossier dossier = merged(
                "as_of: 2026-11-20\norg: {policy: {doc: d-1}}\n",
                "org: {policy: {covers: [USE]}, people: {p: {}}}\nsystems: {s: {name: S}}\n");

        assertThat(dossier).isEqualTo(Dossiers.parse("whole.yaml", """
                        as_of: 2026-11-20
                        org: {policy: {doc: d-1, covers: [USE]}, people: {p: {}}}
                        systems: {s: {name: S}}
                        """));
        assertThat(dossier.name()).isEqualTo(a + ", " + b);
    }

    @Test
    void theOrderOfPartsMakesNoDifference() throws IOException {
        Dossier dossier = merged("as_of: 2026-11-20\norg: {policy: {doc: d-1}}\n", "systems: {s: {name: S}}\n");
        Dossier swapped = Dossiers.read(b, a);

        assertThat(swapped).isEqualTo(dossier);
        assertThat(swapped.digest()).isEqualTo(dossier.digest());
    }

    @Test
    void sayingTheSameTwiceIsNoConflict() throws IOException {
        String part = CreditScoring.yaml();

        assertThat(merged(part, part)).isEqualTo(Dossiers.parse("whole.yaml", part));
    }

    @Test
    void oneNumberSpeltInTwoWaysIsNoConflict() throws IOException {
        String one = "as_of: 2026-11-20\norg: {policy: {acknowledgements_pct: 95}}\n";
        String other = "org: {policy: {acknowledgements_pct: 95.0}}\n";

        Dossier dossier = merged(one, other);

        assertThat(dossier.org().policy().acknowledgementsPct()).hasToString("95");
        assertThat(Dossiers.read(b, a)).isEqualTo(dossier);
        assertThat(Dossiers.read(b, a).digest()).isEqualTo(dossier.digest());
    }

    @Test
    void oneTextWithAndWithoutQuotesIsNoConflict() throws IOException {
        assertThat(merged(
                                "as_of: 2026-11-20\norg: {documents: {d: {version: 3.10}}}\n",
                                "org: {documents: {d: {version: \"3.10\"}}}\n")
                        .org()
                        .documents()
                        .get("d")
                        .version())
                .hasToString("3.10");
    }

    @Test
    void numeralsThatAreTextsDifferByTheirDigits() throws IOException {
        assertThat(conflict(
                        "as_of: 2026-11-20\norg: {documents: {d: {version: 3.10}}}\n",
                        "org: {documents: {d: {version: 3.1}}}\n"))
                .isEqualTo(
                        "%2$s:1:32: /org/documents/d/version: two parts state different things; the other stands at %1$s:2:32"
                                .formatted(a, b));
    }

    @Test
    void differentNumbersConflict() throws IOException {
        assertThat(conflict(
                        "as_of: 2026-11-20\norg: {policy: {acknowledgements_pct: 95}}\n",
                        "org: {policy: {acknowledgements_pct: 95.1}}\n"))
                .isEqualTo(("%2$s:1:38: /org/policy/acknowledgements_pct: two parts state different things; the other"
                                + " stands at %1$s:2:38")
                        .formatted(a, b));
    }

    @Test
    void noneCanBeSaidWithAnEmptyListOrWithNull() throws IOException {
        Dossier dossier = merged("as_of: 2026-11-20\norg: {policy: {covers: []}}\n", "org: {policy: {covers: null}}\n");

        assertThat(dossier.org().policy().covers().presence()).isEqualTo(Presence.ABSENT);
        assertThat(Dossiers.read(b, a)).isEqualTo(dossier);
    }

    @Test
    void partsComeFromFilesStreamsAndTexts() throws IOException {
        Files.writeString(a, "as_of: 2026-11-20\norg: {policy: {doc: d-1}}\n");
        Dossier dossier = Dossiers.parts().stream(
                        "-", new ByteArrayInputStream("systems: {s: {name: S}}".getBytes(StandardCharsets.UTF_8)))
                .file(a)
                .text("stage.json", "{\"systems\": {\"s\": {\"lifecycle_stage\": \"DEPLOYMENT\"}}}")
                .merged();

        assertThat(dossier).isEqualTo(Dossiers.parse("whole.yaml", """
                        as_of: 2026-11-20
                        org: {policy: {doc: d-1}}
                        systems: {s: {name: S, lifecycle_stage: DEPLOYMENT}}
                        """));
        assertThat(dossier.name()).isEqualTo("-, " + a + ", stage.json");
        assertThat(dossier.placeOf("/systems/s/name")).hasToString("-:1:15");
    }

    @Test
    void aDossierOfNoPartsIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dossiers.parts().merged())
                .withMessage("a dossier has at least one part; add one first");
    }

    @Test
    void theSameFactsInJsonAndYamlMerge() throws IOException {
        Path json = directory.resolve("c.json");
        Files.writeString(json, "{\"as_of\": \"2026-11-20\", \"systems\": {\"s\": {\"name\": \"S\"}}}");
        Files.writeString(a, "as_of: 2026-11-20\nsystems: {s: {lifecycle_stage: DEPLOYMENT}}\n");

        assertThat(Dossiers.read(json, a).systems().get("s").lifecycleStage()).hasToString("DEPLOYMENT");
    }

    @Test
    void differentStatementsForOnePathConflictAndBothPlacesAreNamed() throws IOException {
        assertThat(conflict("as_of: 2026-11-20\norg: {policy: {doc: d-1}}\n", "org:\n  policy:\n    doc: d-2\n"))
                .isEqualTo("%2$s:3:10: /org/policy/doc: two parts state different things; the other stands at %1$s:2:21"
                        .formatted(a, b));
    }

    @Test
    void twoReferenceDatesConflict() throws IOException {
        assertThat(conflict("as_of: 2026-11-20\n", "as_of: 2026-11-21\n"))
                .isEqualTo("%2$s:1:8: /as_of: two parts state different things; the other stands at %1$s:1:8"
                        .formatted(a, b));
    }

    @Test
    void anAssertionOfAbsenceConflictsWithAStatement() throws IOException {
        assertThat(conflict(
                        "as_of: 2026-11-20\norg: {documents: {d: {withdrawn_on: null}}}\n",
                        "org: {documents: {d: {withdrawn_on: 2026-05-01}}}\n"))
                .isEqualTo(("%2$s:1:37: /org/documents/d/withdrawn_on: one part asserts that there is none, another"
                                + " states something; the other stands at %1$s:2:37")
                        .formatted(a, b));
        assertThat(conflict("as_of: 2026-11-20\norg: {policy: {doc: d-1}}\n", "org: {policy: null}\n"))
                .isEqualTo(("%2$s:1:15: /org/policy: one part asserts that there is none, another states something;"
                                + " the other stands at %1$s:2:15")
                        .formatted(a, b));
    }

    @Test
    void anEmptyRegisterConflictsWithEntries() throws IOException {
        assertThat(conflict("as_of: 2026-11-20\nsystems: {}\n", "systems: {s: {}}\n"))
                .isEqualTo("%2$s:1:10: /systems: two parts state different things; the other stands at %1$s:2:10"
                        .formatted(a, b));
        assertThat(conflict("as_of: 2026-11-20\norg: {people: {p: {}}}\n", "org: {people: {}}\n"))
                .isEqualTo("%2$s:1:15: /org/people: two parts state different things; the other stands at %1$s:2:15"
                        .formatted(a, b));
    }

    @Test
    void anEmptyRecordAssertsNothingAndIsFilled() throws IOException {
        Dossier dossier = merged("as_of: 2026-11-20\norg: {policy: {}}\n", "org: {policy: {doc: d-1}}\n");

        assertThat(dossier.org().policy().doc()).hasToString("d-1");
        assertThat(Dossiers.read(b, a)).isEqualTo(dossier);
    }

    @Test
    void listsAreNotJoined() throws IOException {
        assertThat(conflict(
                        "as_of: 2026-11-20\norg: {policy: {covers: [USE]}}\n",
                        "org: {policy: {covers: [DEVELOPMENT]}}\n"))
                .isEqualTo(
                        "%2$s:1:24: /org/policy/covers: two parts state different things; the other stands at %1$s:2:24"
                                .formatted(a, b));
    }

    @Test
    void conflictsAndOtherFaultsOfAllPartsComeAtOnce() throws IOException {
        Files.writeString(a, "as_of: 2026-11-20\norg: {policy: {doc: d-1, cover: []}}\n");
        Files.writeString(b, "org: {policy: {doc: d-2}}\nsystems: []\n");
        DossierException exception = catchThrowableOfType(DossierException.class, () -> Dossiers.read(a, b));

        assertThat(exception.faults())
                .map(fault -> fault.toString().replaceFirst("; allowed: .*", ""))
                .containsExactly(
                        a + ":2:26: /org/policy/cover: unknown key \"cover\", did you mean \"covers\"?",
                        b + ":1:21: /org/policy/doc: two parts state different things; the other stands at " + a
                                + ":2:21",
                        b + ":2:10: /systems: found a list, a map is needed");
    }

    @Test
    void partsWithoutAReferenceDateNeedOneTogether() throws IOException {
        assertThat(conflict("org: {}\n", "systems: {}\n"))
                .isEqualTo(
                        a + ":1:1: /as_of: as_of is not stated; state the reference date, such as as_of: 2026-11-20");
    }

    @Test
    void factsKeepThePlacesOfTheirParts() throws IOException {
        Dossier dossier =
                merged("as_of: 2026-11-20\norg: {policy: {doc: d-1}}\n", "org:\n  policy:\n    covers: [USE]\n");

        assertThat(dossier.placeOf("/org/policy/doc")).hasToString(a + ":2:16");
        assertThat(dossier.placeOf("/org/policy/covers")).hasToString(b + ":3:5");
        assertThat(dossier.placeOf("/org/policy/covers/0")).hasToString(b + ":3:14");
        assertThat(dossier.placeOf("/org/policy")).hasToString(a + ":2:7");
    }

    private Dossier merged(String first, String second) throws IOException {
        Files.writeString(a, first);
        Files.writeString(b, second);
        return Dossiers.read(a, b);
    }

    private String conflict(String first, String second) throws IOException {
        Files.writeString(a, first);
        Files.writeString(b, second);
        DossierException exception = catchThrowableOfType(DossierException.class, () -> Dossiers.read(a, b));
        assertThat(exception.faults()).hasSize(1);
        return exception.faults().get(0).toString();
    }
}
