package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String ASKED = """
            A.2.4-1 Review on time
            of         A.2.4 Review of the AI policy

            asks       Age of the latest policy review is within the planned interval
                       (default 365 days); more than twice the interval, or no review at
                       all, is graver.
                       - Exactly 730 days is late, not over twice.
            judged     once, for the organisation
            grades     none: major, over twice: major, late: minor
            limits     review_interval_days = 365, review_grave_days = 730
            remedy     Review the AI policy and record date and outcome.
            related    EU AI Act ART_17, ART_72; NIST AI RMF GOVERN 1.1; ISO/IEC 27001 A.5.1
            """;

    @Test
    void withoutADossierItSaysWhatIsAsked() {
        assertThat(Run.of("explain", "A.2.4-1")).isEqualTo(new Run(ExitCode.FINE, ASKED, ""));
    }

    @Test
    void theRulesAreShownOnRequest() {
        assertThat(Run.of("explain", "A.2.2-3", "--rule").out()).endsWith("""
                related    EU AI Act ART_5, ART_9, ART_17, ART_95; NIST AI RMF GOVERN 1.1,
                           GOVERN 1.2, MAP 1.4, MAP 4.1; ISO/IEC 27001 A.5.1, 5.2; OECD 1.5

                  rule "A.2.2-3 policy known by the people it binds"
                      @check("A.2.2-3")
                  when
                      OrgDue( check == "A.2.2-3", $least : limit("acknowledged_min_percent"),
                      $share : org.policy.acknowledgementsPct )
                  then
                      insertLogical( new Judgement( "A.2.2-3", "acknowledged", "failing",
                      $share.atLeast($least), $share, $least ) );
                  end
                """);
        assertThat(Run.of("explain", "A.2.2", "--rule").out().split("@check", -1))
                .hasSize(1 + 5);
    }

    @Test
    void conformityIsExplainedWithItsEvidence() {
        assertThat(Run.of("explain", "A.2.4-1", "dossiers/credit-scoring.yaml").out())
                .isEqualTo(ASKED + """

                        In dossiers/credit-scoring.yaml, as of 2026-11-20

                          the organisation: conforms
                            the latest policy review was on 2026-09-15, at most 365 days ago

                            rule      A.2.4-1 review on time
                            evidence  /org/policy/reviews/after-omnibus/date
                                      (dossiers/credit-scoring.yaml:200)
                                      /org/policy/reviews/annual-2026/date
                                      (dossiers/credit-scoring.yaml:199)
                        """);
    }

    @Test
    void aShortfallIsExplainedWithWhatToDo() {
        String org = "{\"as_of\": \"2026-11-20\", \"org\": {\"policy\": {\"reviews\": null}}}";
        assertThat(Run.reading(org, "explain", "A.2.4-1", "-").out()).isEqualTo(ASKED + """

                        In -, as of 2026-11-20

                          the organisation: major nonconformity
                            the latest policy review: none; needs one at most 365 days ago

                            rule      A.2.4-1 review on time
                            to do     Review the AI policy and record date and outcome.
                            evidence  /org/policy/reviews (-:1)
                        """);
    }

    @Test
    void anOpenQuestionIsExplainedWithWhatToState() {
        assertThat(Run.reading("as_of: 2026-11-20", "explain", "A.2.4-1", "-").out())
                .isEqualTo(ASKED + """

                        In -, as of 2026-11-20

                          the organisation: can't be decided yet

                            missing   /org/policy/reviews
                                        reviews of the AI policy; map by id
                        """);
    }

    @Test
    void aRequirementShowsAllItsChecks() {
        assertThat(Run.of("explain", "A.2.4", "dossiers/support-assistant.yaml").out())
                .isEqualTo("""
                        A.2.4 Review of the AI policy
                        kind       control
                        related    EU AI Act ART_17, ART_72; NIST AI RMF GOVERN 1.1; ISO/IEC 27001 A.5.1

                          A.2.4-1 Review on time
                            Age of the latest policy review is within the planned interval (default 365
                            days); more than twice the interval, or no review at all, is graver.

                          A.2.4-2 Review after trigger events
                            For each organisation event of kind legal change, major incident, new
                            activity or scope change, a review took place between the event and the
                            event + limit (default 90 days), unless that time has not run out yet.

                          A.2.4-3 Review has an owner and a consequence
                            A review owner is named, each review records an outcome, and an outcome
                            'change needed' is followed by a newer approved policy version, for which
                            180 days are given.

                        In dossiers/support-assistant.yaml, as of 2026-11-20

                          minor nonconformity

                          A.2.4-1     minor nonconformity: the latest policy review: 2025-09-29; needs
                                      one at most 365 days ago
                          A.2.4-2     conforms
                          A.2.4-3     conforms
                        """);
    }

    @Test
    void standardInputIsMergedWithParts() {
        Run run = Run.reading(
                "{\"org\": {\"policy\": {\"reviews\": null}}}",
                "explain",
                "A.2.4-1",
                "-",
                "--part",
                "src/test/resources/dev/aims/cli/as-of.yaml");
        assertThat(run).isEqualTo(new Run(ExitCode.FINE, ASKED + """

                        In -, src/test/resources/dev/aims/cli/as-of.yaml, as of 2026-11-20

                          the organisation: major nonconformity
                            the latest policy review: none; needs one at most 365 days ago

                            rule      A.2.4-1 review on time
                            to do     Review the AI policy and record date and outcome.
                            evidence  /org/policy/reviews (-:1)
                        """, ""));
    }

    @Test
    void aDossierThatCantBeUsedLeavesNothingHalfWritten() {
        assertThat(Run.of("explain", "A.2.4-1", "nowhere.yaml")).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "nowhere.yaml" can't be used, 1 fault:
                        "nowhere.yaml" doesn't exist; check the path
                        """));
    }
}
