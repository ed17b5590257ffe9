package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aims.binding.DossierException;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a dossier, and what its author reads about it. */
class DossierFaultsTest {

    @Test
    void allFaultsComeAtOnceInTheOrderOfTheirPlaces() {
        assertThat(yaml("""
                        as_of: 2026-02-30
                        org:
                          peple: {}
                          documents:
                            d-policy: {status: APROVED, owner: [p-1], access_controlled: "yes"}
                          policy: {acknowledgements_pct: 101}
                        systems:
                          scoring:
                            id: scorin
                            lifecycle_stage: null
                            attributes: {user_reach: 0.5}
                            gates: {DEPLOYMENT: [], RETIREMENT: {}}
                        """)).isEqualTo("""
                        Dossier "d.yaml" can't be used, 10 faults:
                        d.yaml:1:8: /as_of: "2026-02-30" is no date; a date is written like 2026-11-20
                        d.yaml:3:3: /org/peple: unknown key "peple", did you mean "people"?; allowed: people, documents, context, interested_parties, scope, discovered_systems, processes, leadership, policy, events, aims_roles, concerns_channel, concerns, risk, soa, treatment_plan, impact_process, objectives, aims_changes, resources, competence, awareness, communication_plan, monitoring, audits, management_reviews, nonconformities, improvements, responsible_development, responsible_use, data_management, provenance_process, preparation_criteria, external_provision_controlled, logging_min_days, certification
                        d.yaml:5:24: /org/documents/d-policy/status: unknown code "APROVED", did you mean "APPROVED"?; allowed: DRAFT, APPROVED, RECORD, WITHDRAWN
                        d.yaml:5:40: /org/documents/d-policy/owner: found a list, text is needed
                        d.yaml:5:66: /org/documents/d-policy/access_controlled: found text, true or false is needed
                        d.yaml:6:34: /org/policy/acknowledgements_pct: found 101, allowed: 0 to 100
                        d.yaml:9:9: /systems/scoring/id: found "scorin", but the key says "scoring"
                        d.yaml:11:30: /systems/scoring/attributes/user_reach: found 0.5, a whole number is needed
                        d.yaml:12:25: /systems/scoring/gates/DEPLOYMENT: found a list, a map is needed
                        d.yaml:12:29: /systems/scoring/gates/RETIREMENT: unknown key "RETIREMENT"; allowed: INCEPTION, DESIGN_DEVELOPMENT, VERIFICATION_VALIDATION, DEPLOYMENT""");
    }

    @Test
    void aDossierNeedsItsReferenceDate() {
        assertThat(json("{}")).isEqualTo("""
                        Dossier "d.json" can't be used, 1 fault:
                        d.json:1:1: /as_of: as_of is not stated; state the reference date, such as as_of: 2026-11-20""");
        assertThat(json("{\"as_of\": null}")).isEqualTo(json("{}"));
    }

    @Test
    void aMissingReferenceDateIsReportedAmongOtherFaults() {
        assertThat(json("{\"org\": 1}")).isEqualTo("""
                        Dossier "d.json" can't be used, 2 faults:
                        d.json:1:1: /as_of: as_of is not stated; state the reference date, such as as_of: 2026-11-20
                        d.json:1:9: /org: found a number, a map is needed""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"as_of\"", "null"})
    void aDossierIsAMap(String text) {
        assertThat(json(text)).isEqualTo("""
                        Dossier "d.json" can't be used, 1 fault:
                        d.json:1:1: a dossier is a map with as_of, org and systems""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"org": {"policy": "d-policy"}}                                        | /org/policy: found text, a map is needed
            {"org": {"people": ["p-1"]}}                                           | /org/people: found a list, a map is needed
            {"org": {"people": {"p-1": true}}}                                     | /org/people/p-1: found true or false, a map is needed
            {"org": {"people": {"p-1": {"functions": "CEO"}}}}                     | /org/people/p-1/functions: found text, a list is needed
            {"org": {"people": {"p-1": {"functions": ["CEO", null, 1]}}}}          | /org/people/p-1/functions/1: found null, text is needed
            {"org": {"policy": {"covers": ["USE", "SALE"]}}}                       | /org/policy/covers/1: unknown code "SALE"; allowed: DEVELOPMENT, PROVISION, USE
            {"org": {"policy": {"covers": {}}}}                                    | /org/policy/covers: found a map, a list is needed
            {"org": {"policy": {"acknowledgements_pct": "97"}}}                    | /org/policy/acknowledgements_pct: found text, a number is needed
            {"org": {"policy": {"acknowledgements_pct": -0.1}}}                    | /org/policy/acknowledgements_pct: found -0.1, allowed: 0 to 100
            {"org": {"logging_min_days": -1}}                                      | /org/logging_min_days: found -1, allowed: 0 or more
            {"org": {"logging_min_days": "90"}}                                    | /org/logging_min_days: found text, a whole number is needed
            {"org": {"logging_min_days": 90.5}}                                    | /org/logging_min_days: found 90.5, a whole number is needed
            {"org": {"audits": {"performed": {"a": {"clauses": [4, 11]}}}}}        | /org/audits/performed/a/clauses/1: found 11, allowed: 4 to 10
            {"org": {"audits": {"performed": {"a": {"clauses": 4}}}}}              | /org/audits/performed/a/clauses: found a number, a list is needed
            {"org": {"audits": {"performed": {"a": {"controls": 4}}}}}             | /org/audits/performed/a/controls: found a number, text is needed
            {"org": {"documents": {"d": {"version": 1.10}}}}                       | /org/documents/d/version: found a number, text is needed
            {"org": {"documents": {"d": {"approved_on": "2026-1-5"}}}}             | /org/documents/d/approved_on: "2026-1-5" is no date; a date is written like 2026-11-20
            {"org": {"documents": {"d": {"approved_on": "2026-01-05T08:00:00Z"}}}} | /org/documents/d/approved_on: "2026-01-05T08:00:00Z" is no date; a date is written like 2026-11-20
            {"org": {"documents": {"d": {"approved_on": ""}}}}                     | /org/documents/d/approved_on: "" is no date; a date is written like 2026-11-20
            {"org": {"documents": {"d": {"approved_on": 20260105}}}}               | /org/documents/d/approved_on: found a number, text is needed
            {"org": {"documents": {"d": {"status": "approved"}}}}                  | /org/documents/d/status: unknown code "approved", did you mean "APPROVED"?; allowed: DRAFT, APPROVED, RECORD, WITHDRAWN
            {"systems": {"s": {"id": null}}}                                       | /systems/s/id: found null, text is needed
            {"systems": {"s": {"target_shares": {"men": 1.5}}}}                    | /systems/s/target_shares/men: found 1.5, allowed: 0 to 1
            {"systems": {"s": {"datasets": {"d": {"lineage": {}}}}}}               | /systems/s/datasets/d/lineage: found a map, a list is needed
            {"systems": {"s": {"datasets": {"d": {"lineage": [null]}}}}}           | /systems/s/datasets/d/lineage/0: found null, a map is needed
            {"systems": {"s": {"datasets": {"d": {"lineage": [{"inn": 1}]}}}}}     | /systems/s/datasets/d/lineage/0/inn: unknown key "inn", did you mean "in"?; allowed: in, out, actor, date
            {"systems": {"s": {"impact_assessments": {"i": {"areas_society": {"ECONOMIC_EMPLOYMENT": "NO"}}}}}} | /systems/s/impact_assessments/i/areas_society/ECONOMIC_EMPLOYMENT: found "NO", allowed: ASSESSED, RELEVANT or NOT_RELEVANT: <reason>
            {"systems": {"s": {"requirements": {"items": {"R": {"metric": {"op": ">"}}}}}}} | /systems/s/requirements/items/R/metric/op: unknown code ">", did you mean ">="?; allowed: >=, <=
            """)
    void everyFaultSaysWhatWasFoundAndWhatIsAllowed(String rest, String fault) {
        DossierException exception = refused("d.json", "{\"as_of\": \"2026-11-20\", " + rest.substring(1));

        assertThat(exception.faults().get(0))
                .extracting(each -> each.path() + ": " + each.message())
                .isEqualTo(fault);
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        assertThat(yaml("as_of: 2026-11-20\nas_of: 2026-11-21\n")).isEqualTo("""
                        Dossier "d.yaml" can't be used, 1 fault:
                        d.yaml:2:1: /as_of: key "as_of" stands twice; first at d.yaml:1:1""");
    }

    @Test
    void anOpenListTakesAnything() {
        Dossier dossier = Dossiers.parse("d.yaml", """
                        as_of: 2026-11-20
                        org:
                          people: {p-1: {functions: [CHIEF_ROBOT_OFFICER, "12", ""]}}
                          documents: {d-1: {kind: "of our own"}}
                          processes: {OUR_OWN: {}}
                        """);

        assertThat(dossier.org().people().get("p-1").functions()).hasToString("CHIEF_ROBOT_OFFICER, 12, ");
        assertThat(dossier.org().documents().get("d-1").kind()).hasToString("of our own");
        assertThat(dossier.org().processes().has("OUR_OWN").isYes()).isTrue();
    }

    @Test
    void unquotedVersionsInYamlStayAsTheyAreWritten() {
        Dossier dossier = Dossiers.parse("d.yaml", """
                        as_of: 2026-11-20
                        org: {documents: {a: {version: 1.10}, b: {version: "1.10"}, c: {version: 0x1F}, d: {version: true}}}
                        """);

        assertThat(dossier.org().documents().members())
                .map(document -> document.version().toString())
                .containsExactly("1.10", "1.10", "0x1F", "true");
    }

    @Test
    void messagesAreOneLineAFaultAndCutLongWords() {
        assertThat(json("{\"as_of\": \"2026\\n11\", \"org\": {\"policy\": {\"covers\": [\"" + "x".repeat(200)
                        + "\"]}}}"))
                .isEqualTo("""
                        Dossier "d.json" can't be used, 2 faults:
                        d.json:1:11: /as_of: "2026\\u000a11" is no date; a date is written like 2026-11-20
                        d.json:1:53: /org/policy/covers/0: unknown code "%s..."; allowed: DEVELOPMENT, PROVISION, USE""".formatted("x".repeat(37)));
    }

    @Test
    void whatIsNoTextOfTheFormatIsAFaultWithItsPlace() {
        assertThat(json("{\"as_of\": \"2026-11-20\",}")).isEqualTo("""
                        Dossier "d.json" can't be used, 1 fault:
                        d.json:1:24: a comma stands before "}"; remove it""");
    }

    @Test
    void aFileThatDoesNotExistIsAFault(@TempDir Path directory) {
        Path file = directory.resolve("dossier.yaml");
        DossierException exception = catchThrowableOfType(DossierException.class, () -> Dossiers.read(file));

        assertThat(exception)
                .hasMessage("Dossier \"%s\" can't be used, 1 fault:\n\"%s\" doesn't exist; check the path", file, file);
    }

    @Test
    void aDossierBeyondTheLimitsIsAFault() {
        byte[] bytes = CreditScoring.yaml().getBytes(StandardCharsets.UTF_8);
        Limits small = Limits.DEFAULT.withMaxBytes(100);
        DossierException exception = catchThrowableOfType(
                DossierException.class, () -> Dossiers.read("d.yaml", new ByteArrayInputStream(bytes), small));

        assertThat(exception).hasMessage("""
                        Dossier "d.yaml" can't be used, 1 fault:
                        "d.yaml" has more than 100 bytes; split it, or raise the limit "maxBytes\"""");
    }

    @Test
    void faultsCanBeReadOneByOne() {
        DossierException exception = refused("d.json", "{\"org\": 1}");

        assertThat(exception.faults()).extracting(Fault::path).containsExactly("/as_of", "/org");
        assertThat(exception.faults()).isUnmodifiable();
    }

    @Test
    void messagesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Dossiers.parse("D.JSON", "{\"as_of\": \"2026-11-20\"}").asOf())
                    .isEqualTo("2026-11-20");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String yaml(String text) {
        return refused("d.yaml", text).getMessage();
    }

    private static String json(String text) {
        return refused("d.json", text).getMessage();
    }

    private static DossierException refused(String name, String text) {
        DossierException exception = catchThrowableOfType(DossierException.class, () -> Dossiers.parse(name, text));
        assertThat(exception).as("%s was taken: %s", name, text).isNotNull();
        return exception;
    }
}
