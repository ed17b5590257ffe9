package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.law.EuAiAct;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawCommandTest {

    private static final String DOSSIER = """
            as_of: 2026-11-20
            systems:
              screening:
                activities: [USE, INTEGRATE]
                attributes: {uses_ml: true, has_users: true}
                first_deployed_on: 2026-09-01
                lifecycle_stage: OPERATION_MONITORING
                eu:
                  in_scope: true
                  roles: [DEPLOYER]
                  prohibited: []
                  annex_i: null
                  annex_iii: [4.a]
                  art6_3_condition: null
                  art50: [50.3]
                  gpai: false
                incidents:
                  mixed-up: {aware_on: 2026-11-10, legal_deadline_days: 15, authority_notified_on: null}
              drafts:
                first_deployed_on: null
                eu: {in_scope: true, roles: [PROVIDER], prohibited: [], annex_i: null, annex_iii: [], gpai: true}
            """;

    private static final String TEXT = """
            Which requirements of ISO/IEC 42001 support which duties of the EU AI Act,
            worked out from stated facts. No legal advice, and no finding on conformity with
            that law.

            -, as of 2026-11-20
            Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744; law data as
            of 2026-10-03, from consolidated text 02024R1689-20260727, Regulation (EU)
            2026/1744, OJ L of 2026-07-24. What was published later isn't in it.

            drafts
              class     not decided
              roles     provider
              note      Systemic risk is presumed of a model trained with more than 10^25
                        floating-point operations (Art. 51(2)).
              to state  /systems/drafts/eu/art50

              Why
                yes   in scope (Art. 2): stated to be in scope
                no    prohibited practice (Art. 5): no practice is stated
                no    high-risk by Annex I section A (Art. 6(1)): no product of Annex I
                no    high-risk by Annex III (Art. 6(2)): no use of Annex III is stated
                no    high-risk by Annex I section B (Art. 2(2), 6(1)): no product of Annex
                      I
                open  transparency (Art. 50): not stated: /systems/drafts/eu/art50
                yes   general-purpose model (Art. 51 to 55): stated to be such a model
                open  systemic risk (Art. 51, 55): not stated:
                      /systems/drafts/eu/gpai_systemic

              Duties in force
                Art. 4 as provider, since 2025-02-02
                  Support the AI literacy of staff and others who work with the system; no
                  level has to be guaranteed.
                  Support open: 7.2, 7.3, A.4.6, A.9.2 (can't be decided yet).
                Art. 53 as provider, since 2025-08-02
                  Document the model, inform those who build on it, keep a copyright policy,
                  publish a summary of the training content; free open-source models owe
                  less.
                  Support open: A.6.2.7, A.7.3 (can't be decided yet).
                Art. 54 as provider, since 2025-08-02
                  Appoint an authorised representative for the model.
                  Provided that you are established outside the Union.
                  Nothing in ISO/IEC 42001 that applies here supports it.

              Duties not decided
                Art. 50(1), 50(2)
                  state /systems/drafts/eu/art50
                Art. 52, 55
                  state /systems/drafts/eu/gpai_systemic

            screening
              class     HIGH_RISK (ANNEX_III_4.a), duties from 2027-12-02
              roles     deployer

              Why
                yes   in scope (Art. 2): stated to be in scope
                no    prohibited practice (Art. 5): no practice is stated
                no    high-risk by Annex I section A (Art. 6(1)): no product of Annex I
                yes   high-risk by Annex III (Art. 6(2)): 4.a employment: recruiting and
                      selecting
                no    high-risk by Annex I section B (Art. 2(2), 6(1)): no product of Annex
                      I
                yes   transparency (Art. 50): meets 50.3
                no    general-purpose model (Art. 51 to 55): stated not to be such a model
                no    systemic risk (Art. 51, 55): no general-purpose model

              To check
                Art. 25(1)(b)
                  fine-tunes or integrates a high-risk system without stating the role
                  PROVIDER: if that is a substantial modification you are its provider
                  /systems/screening/activities, /systems/screening/eu/roles

              Duties in force
                Art. 4 as deployer, since 2025-02-02
                  Support the AI literacy of staff and others who work with the system; no
                  level has to be guaranteed.
                  Support open: 7.2, 7.3, A.4.6, A.9.2 (can't be decided yet).
                Art. 50(3) as deployer, since 2026-08-02
                  Tell people that their emotions are recognised or that they are sorted by
                  biometrics.
                  Support open: A.8.2, A.8.5 (can't be decided yet).

              Duties that may be in force
                Art. 49(3) as deployer, since 2026-08-02
                  Register yourself and the use before it begins.
                  Provided that you are a public authority or act for one.
                  When: two readings: from 2026-08-02 by the text of Art. 113(2), or with
                  the class from 2027-12-02; for what was first deployed before, Art. 111(2)
                  speaks for the later.
                  Support open: A.6.2.5, A.8.5 (can't be decided yet).
                Art. 86 as deployer, since 2026-08-02
                  Explain to persons on request which part the system played in a decision
                  on them.
                  When: two readings: from 2026-08-02 by the text of Art. 113(2), or with
                  the class from 2027-12-02; for what was first deployed before, Art. 111(2)
                  speaks for the later.
                  Support open: A.8.5 (can't be decided yet).

              Duties to come
                Art. 26 as deployer, from 2027-12-02, in 377 days
                  Use as instructed, with competent oversight and fitting input data;
                  monitor, keep logs for six months, inform workers and persons decided on.
                  When: first deployed on 2026-09-01, before 2027-12-02: only if its design
                  changes significantly from that day on; if meant for public authorities,
                  by 2030-08-02 in any case (Art. 111(2)).
                  Support open: 7.2, A.3.2, A.4.6, A.6.2.5, A.6.2.6, A.6.2.8, A.7.4, A.8.4,
                  A.8.5, A.9.2, A.9.3, A.9.4 (can't be decided yet).
                Art. 27 as deployer, from 2027-12-02, in 377 days
                  Assess the impact on fundamental rights before first use, keep it current,
                  and notify the authority.
                  Provided that you are a body governed by public law or provide public
                  services.
                  When: first deployed on 2026-09-01, before 2027-12-02: only if its design
                  changes significantly from that day on; if meant for public authorities,
                  by 2030-08-02 in any case (Art. 111(2)).
                  Support open: 6.1.4, 8.4, A.5.2, A.5.3, A.5.4, A.8.3 (can't be decided
                  yet).

              Incidents to report
                mixed-up running (Art. 73(2)): 15 days for a serious incident, aware on
                        2026-11-10, due on 2026-11-25: not told, 5 days left

            "Supported" speaks of ISO/IEC 42001 only: a duty reaches further than the
            requirements that support it, and the standard gives no presumption of
            conformity with the law. No legal advice.
            """;

    @Test
    void aDossierIsReadUnderTheLaw() {
        assertThat(Run.reading(DOSSIER, "law", "-")).isEqualTo(new Run(ExitCode.FINE, TEXT, ""));
    }

    @Test
    void oneSystemCanBeReadAlone() {
        assertThat(Run.reading(DOSSIER, "law", "-", "--system", "screening").out())
                .isEqualTo(TEXT.substring(0, TEXT.indexOf("drafts\n")) + TEXT.substring(TEXT.indexOf("screening\n")));
    }

    @Test
    void aDossierWithoutSystemsSaysSo() {
        assertThat(Run.reading("as_of: 2026-11-20\nsystems: {}\n", "law", "-").out())
                .isEqualTo(TEXT.substring(0, TEXT.indexOf("drafts\n")) + "No AI system is stated.\n"
                        + TEXT.substring(TEXT.lastIndexOf("\n\"Supported\"")));
    }

    @Test
    void jsonBeginsAndEndsWithWhatItIsnt() {
        String json = Run.reading(DOSSIER, "law", "-", "--format", "json").out();

        assertThat(json)
                .startsWith("{\n  \"about\": \"" + EuAiAct.NOTICE + "\",\n  \"dossier\": \"-\",\n"
                        + "  \"as_of\": \"2026-11-20\",\n  \"law\": {\n")
                .endsWith("  \"closing\": \"" + EuAiAct.CLOSING.replace("\"", "\\\"") + "\"\n}\n");
        assertThat(json).contains("\"article\": \"Art. 86\"", "\"force\": \"OPEN\"", "\"status\": \"OPEN\"");
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(Run.reading(DOSSIER, "law", "-", "--system", "draft"))
                .isEqualTo(new Run(
                        ExitCode.WRONG_USE,
                        "",
                        "The dossier states no system \"draft\". Did you mean \"drafts\"?\nTry: aims law --help\n"));
        assertThat(Run.reading(DOSSIER, "law", "-", "--system", "x").err())
                .startsWith("The dossier states no system \"x\". It has drafts, screening.\n");
        assertThat(Run.reading(DOSSIER, "law", "-", "--format", "ndjson").err()).isEqualTo("""
                        Invalid value for option '--format': "ndjson" is no format, did you mean "json"?
                        Try: aims law --help
                        """);
    }

    @Test
    void aDossierThatCantBeUsedIsRefused() {
        assertThat(Run.of("law", "nowhere.yaml")).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "nowhere.yaml" can't be used, 1 fault:
                        "nowhere.yaml" doesn't exist; check the path
                        """));
    }

    @Test
    void noStringOfTheProgramClaimsConformityWithTheLaw() throws IOException, URISyntaxException {
        Path classes = Path.of(LawCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                    .doesNotContain("compliant"));
        }
    }
}
