package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.fact.Presence;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Dossier SCORING = Dossiers.parse("scoring.yaml", CreditScoring.yaml());

    @Test
    void theSameDossierInJsonAndYamlIsEqual() {
        Dossier json = Dossiers.parse("scoring.json", CreditScoring.json());

        assertThat(json).isEqualTo(SCORING).hasSameHashCodeAs(SCORING);
    }

    @Test
    void factsAreFoundWhereTheFileStatesThem() {
        AiSystem system = SCORING.systems().get("credit-scoring");

        assertThat(SCORING.asOf()).isEqualTo("2026-11-20");
        assertThat(SCORING.org().documents().get("d-policy").version()).hasToString("1.10");
        assertThat(system.lifecycleStage()).hasToString("VERIFICATION_VALIDATION");
        assertThat(system.requirements().items().get("R3").metric().op()).hasToString(">=");
        assertThat(system.vv()
                        .reports()
                        .get("vv-1")
                        .results()
                        .get("R3")
                        .groups()
                        .get("age_under_25")
                        .sampleSize())
                .hasToString("900");
        assertThat(system.datasets().get("loans").lineage().value())
                .map(step -> step.in().toString())
                .containsExactly("src:loans", "stage:loans");
    }

    @Test
    void theThreeStatesStayApart() {
        AiSystem system = SCORING.systems().get("credit-scoring");

        assertThat(SCORING.org().documents().get("d-policy").withdrawnOn().presence())
                .isEqualTo(Presence.ABSENT);
        assertThat(SCORING.org().documents().get("d-policy").createdOn().presence())
                .isEqualTo(Presence.UNKNOWN);
        assertThat(SCORING.org().concerns().presence()).isEqualTo(Presence.ABSENT);
        assertThat(SCORING.org().nonconformities().presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(SCORING.org().people().get("p-gone").origin().presence()).isEqualTo(Presence.ABSENT);
        assertThat(SCORING.org().people().get("p-new").origin().presence()).isEqualTo(Presence.ABSENT);
        assertThat(system.attributes().vulnerableGroups().presence()).isEqualTo(Presence.ABSENT);
        assertThat(system.attributes().affectedGroups().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void anEmptyRecordExistsAndNothingIsKnownOfIt() {
        assertThat(SCORING.org().leadership().exists().isYes()).isTrue();
        assertThat(SCORING.org().leadership().resourceDecisions().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void nameAndPlacesAndTheOrderOfMembersTakeNoPartInEquality() {
        Dossier one = Dossiers.parse("one.json", "{\"as_of\": \"2026-11-20\", \"org\": {\"people\": {}, \"soa\": {}}}");
        Dossier other = Dossiers.parse("other.yaml", "\n\norg: {soa: {}, people: {}}\nas_of: 2026-11-20\n");

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(one).hasToString("dossier \"one.json\" as of 2026-11-20");
    }

    @Test
    void equalDossiersHaveOneDigestHoweverTheyAreWritten() {
        Dossier one = Dossiers.parse("one.yaml", """
                        as_of: 2026-11-20
                        org: {documents: {d: {version: 1.10, kind: ""}}, people: {}, policy: {acknowledgements_pct: 97.50}}
                        systems: {s: {id: s, activities: []}}
                        """);
        Dossier other = Dossiers.parse("other.yaml", """
                        as_of: "2026-11-20"
                        org: {documents: {d: {version: "1.10", kind: null}}, people: null, policy: {acknowledgements_pct: 97.5}}
                        systems: {s: {activities: null}}
                        """);

        assertThat(other).isEqualTo(one);
        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(Dossiers.json(other)).isEqualTo(Dossiers.json(one));
    }

    @Test
    void dossiersThatStateOtherFactsDiffer() {
        Dossier dossier = Dossiers.parse("d.yaml", "as_of: 2026-11-20\norg: {people: null}");

        assertThat(dossier)
                .isNotEqualTo(Dossiers.parse("d.yaml", "as_of: 2026-11-21\norg: {people: null}"))
                .isNotEqualTo(Dossiers.parse("d.yaml", "as_of: 2026-11-20\norg: {}"))
                .isNotEqualTo(Dossiers.parse("d.yaml", "as_of: 2026-11-20"))
                .isNotEqualTo(Dossiers.parse("d.yaml", "as_of: 2026-11-20\norg: {people: null}\nsystems: {}"))
                .isNotEqualTo("d.yaml");
    }

    @Test
    void theDigestIsThatOfTheCanonicalForm() {
        assertThat(Dossiers.canonical(Dossiers.parse("d.yaml", "org: {}\nas_of: 2026-11-20")))
                .isEqualTo("{\"as_of\":\"2026-11-20\",\"org\":{}}");
        assertThat(SCORING.digest()).matches("sha256:[0-9a-f]{64}").isSameAs(SCORING.digest());
    }

    @Test
    void aStreamIsReadAsAFileIs() {
        byte[] bytes = CreditScoring.json().getBytes(StandardCharsets.UTF_8);

        assertThat(Dossiers.read("scoring.json", new ByteArrayInputStream(bytes)))
                .isEqualTo(SCORING);
    }

    @Test
    void aFactIsPlacedAtItsKey() {
        assertThat(SCORING.placeOf("/org/documents/d-policy/version")).hasToString("scoring.yaml:11:7");
        assertThat(SCORING.placeOf("/as_of")).hasToString("scoring.yaml:2:1");
        assertThat(SCORING.placeOf("")).hasToString("scoring.yaml:2:1");
    }

    @Test
    void anItemOfAListIsPlacedWhereItBegins() {
        assertThat(SCORING.placeOf("/systems/credit-scoring/activities/1")).hasToString("scoring.yaml:28:27");
        assertThat(SCORING.placeOf("/systems/credit-scoring/datasets/loans/lineage/1/in"))
                .hasToString("scoring.yaml:38:14");
    }

    @Test
    void aFactThatIsMissingIsPlacedAtTheNearestRecordAroundIt() {
        assertThat(SCORING.placeOf("/org/documents/d-policy/created_on")).hasToString("scoring.yaml:9:5");
        assertThat(SCORING.placeOf("/org/documents/d-other/kind")).hasToString("scoring.yaml:8:3");
        assertThat(SCORING.placeOf("/org/soa/doc")).hasToString("scoring.yaml:3:1");
        assertThat(SCORING.placeOf("/systems/credit-scoring/activities/7")).hasToString("scoring.yaml:28:5");
        assertThat(SCORING.placeOf("/systems/credit-scoring/activities/4294967295"))
                .hasToString("scoring.yaml:28:5");
        assertThat(SCORING.placeOf("/systems/credit-scoring/activities/-1")).hasToString("scoring.yaml:28:5");
        assertThat(SCORING.placeOf("/systems/credit-scoring/activities/x")).hasToString("scoring.yaml:28:5");
        assertThat(SCORING.placeOf("/organisation")).hasToString("scoring.yaml:2:1");
    }

    @Test
    void escapedStepsOfAPointerAreUnderstood() {
        Dossier dossier = Dossiers.parse("d.yaml", "as_of: 2026-11-20\norg:\n  people:\n    a/b~c: {active: true}\n");

        assertThat(dossier.placeOf("/org/people/a~1b~0c/active")).hasToString("d.yaml:4:13");
    }

    @Test
    void aDossierFromMemoryHasNoPlaces() {
        assertThat(Dossiers.of("memory", SCORING.node())).isEqualTo(SCORING);
        assertThat(Dossier.asOf(SCORING.asOf()).build().placeOf("/org")).isNull();
    }

    @Test
    void theReachOfAPointerEndsAtTheFirstStepThatIsAbsentOrMissing() {
        assertThat(SCORING.reach("/org/documents/d-policy/version")).isEqualTo("/org/documents/d-policy/version");
        assertThat(SCORING.reach("/org/documents/d-policy/withdrawn_on"))
                .isEqualTo("/org/documents/d-policy/withdrawn_on");
        assertThat(SCORING.reach("/org/soa/entries/A.2.2/decision")).isEqualTo("/org/soa");
        assertThat(SCORING.reach("/org/people/p-gone/active")).isEqualTo("/org/people/p-gone");
        assertThat(SCORING.reach("/systems/credit-scoring/activities/7"))
                .isEqualTo("/systems/credit-scoring/activities/7");
        assertThat(SCORING.reach("")).isEmpty();
    }
}
