package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogCommandTest {

    @Test
    void aRequirementIsShownWithAllItsChecks() {
        assertThat(Run.of("catalog", "A.2.4")).isEqualTo(new Run(ExitCode.FINE, """
                        A.2.4 Review of the AI policy
                        kind       control
                        PDCA       CHECK
                        applies    always
                        related    EU AI Act ART_17, ART_72; NIST AI RMF GOVERN 1.1; ISO/IEC 27001 A.5.1

                        A.2.4-1 Review on time
                        asks       Age of the latest policy review is within the planned interval
                                   (default 365 days); more than twice the interval, or no review at
                                   all, is graver.
                                   - Exactly 730 days is late, not over twice.
                        met        the latest policy review was on …, at most … days ago
                        not met    the latest policy review: …; needs one at most … days ago
                        judged     once, for the organisation
                        grades     none: major, over twice: major, late: minor
                        limits     review_interval_days = 365, review_grave_days = 730
                        remedy     Review the AI policy and record date and outcome.
                        reads      org/policy/reviews/*/date

                        A.2.4-2 Review after trigger events
                        asks       For each organisation event of kind legal change, major incident, new
                                   activity or scope change, a review took place between the event and
                                   the event + limit (default 90 days), unless that time has not run out
                                   yet.
                                   - Event kinds: LEGAL_CHANGE, MAJOR_INCIDENT, NEW_ACTIVITY,
                                     SCOPE_CHANGE of org/events; events of systems don't count.
                        met        event … (…, …) was followed by a review, or the … days for it still
                                   run
                        not met    event … (…, …) was not followed by a policy review within … days
                        judged     once, for the organisation
                        grades     failing: minor
                        limits     after_event_days = 90
                        remedy     Review the policy because of the event and record the review.
                        reads      org/events/*/date, org/events/*/kind, org/policy/reviews/*/date

                        A.2.4-3 Review has an owner and a consequence
                        asks       A review owner is named, each review records an outcome, and an
                                   outcome 'change needed' is followed by a newer approved policy
                                   version, for which 180 days are given.
                                   - review_owner is a person.
                                   - CHANGE_NEEDED: the 180 days still run, or approved_on of the
                                     document org/policy/doc is not before the review date. Only the
                                     present version is on record, so a later approval is enough.
                        met        … is responsible for the policy review
                        not met    the review owner is …; needs somebody from the people register
                        met        review … of … has the outcome … and its consequence
                        not met    review … of …: outcome …, policy approved on …; needs an outcome, and
                                   after CHANGE_NEEDED an approval within … days
                        judged     once, for the organisation
                        grades     failing: minor
                        limits     policy_change_days = 180
                        remedy     Name a review owner, record the outcome of each review, and approve
                                   the changed policy where one was needed.
                        reads      org/documents/*/approved_on, org/people/*, org/policy/doc,
                                   org/policy/review_owner, org/policy/reviews/*/date,
                                   org/policy/reviews/*/outcome
                        """, ""));
    }

    @Test
    void aControlSaysWhenItAppliesAndWhyNot() {
        assertThat(Run.of("catalog", "A.10.4-1").out()).isEqualTo("""
                        A.10.4 Customers
                        kind       control
                        PDCA       DO
                        applies    to a system of which all of this holds
                                   - the organisation supplies the system to customers; else not
                                     applicable: no customers (NO_CUSTOMERS)
                        related    EU AI Act ART_13, ART_25, ART_26, ART_53; NIST AI RMF GOVERN 5.1,
                                   GOVERN 5.2, MANAGE 4.1; ISO/IEC 27001 4.2; GDPR 28

                        A.10.4-1 Customer needs taken up
                        asks       Each recorded customer need points to a requirement or a reasoned
                                   refusal.
                                   - requirement_ref names an entry of requirements/items; or it is null
                                     and refusal_reason is stated.
                        met        need …: requirement …, reason for refusal: …
                        not met    need …: requirement …, reason for refusal: …; needs a requirement of
                                   the specification, or a refusal with a reason
                        asked      only where the organisation supplies the system to customers, and the
                                   system is not retired
                        judged     for each system by itself
                        grades     failing: minor
                        remedy     Take the need up as a requirement, or refuse it with a reason.
                        reads      systems/*/customers/needs/*/refusal_reason,
                                   systems/*/customers/needs/*/requirement_ref,
                                   systems/*/lifecycle_stage, systems/*/requirements/items/*
                        """);
    }

    @Test
    void withoutAnIdItListsAllRequirements() {
        String out = Run.of("catalog").out();
        assertThat(out).startsWith("""
                        70 requirements with 182 checks

                        Clause 4: Context of the organization
                          4.1      Understanding the organization and its context (PLAN, 3 checks)
                          4.2      Understanding the needs and expectations of interested parties (PLAN,
                                   2 checks)
                          4.3      Determining the scope of the AI management system (PLAN, 2 checks)
                          4.4      AI management system (PLAN, 1 check)
                        """).endsWith("""

                        A.10: Third-party and customer relationships
                          A.10.2   Allocating responsibilities (PLAN, 3 checks)
                          A.10.3   Suppliers (DO, 4 checks)
                          A.10.4   Customers (DO, 4 checks)
                        """);
        assertThat(out.lines().filter(line -> line.startsWith("  ") && !line.startsWith("    ")))
                .hasSize(70);
    }

    @Test
    void aGroupGoesByItsIdOrByTheNameOfTheStandard() {
        Run run = Run.of("catalog", "a6_1");
        assertThat(run).isEqualTo(Run.of("catalog", "A.6.1"));
        assertThat(run.out().lines().filter(line -> line.matches("A\\.6\\.1\\.[0-9] .*")))
                .containsExactly(
                        "A.6.1.2 Objectives for responsible development of AI system",
                        "A.6.1.3 Processes for responsible AI system design and development");
    }

    @Test
    void markdownHasAnAnchorACheck() {
        Run run = Run.of("catalog", "A.2.4", "--format", "markdown");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .startsWith("# Requirements and checks\n\nRequirements: 1, checks: 3.\n")
                .contains("<a id=\"A.2.4-1\"></a>\n\n#### A.2.4-1 Review on time\n");
        assertThat(Run.of("catalog", "--format", "markdown").out().split("\n#### ", -1))
                .hasSize(1 + 182);
    }

    @Test
    void htmlIsOnePageWithTheRules() {
        Run run = Run.of("catalog", "A.2.4-1", "--format", "html");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .contains(
                        "<section id=\"group:a2\"><h2>A.2: Policies related to AI</h2>\n",
                        "<section id=\"A.2.4-1\" class=\"check\"><h4>A.2.4-1 Review on time</h4>\n",
                        "<pre><code>rule &quot;A.2.4-1 review on time&quot;\n    @check(&quot;A.2.4-1&quot;)\nwhen\n")
                .endsWith("</body>\n</html>\n");
        assertThat(run.out().split("<section id=\"A[.]", -1)).hasSize(1 + 1);
    }

    @Test
    void jsonHasOneObjectACheck() {
        assertThat(Run.of("catalog", "A.2.4-2", "--format", "json").out().split("\"asks\": ", -1))
                .hasSize(1 + 1);
        assertThat(Run.of("catalog", "--format", "json").out().split("\"asks\": ", -1))
                .hasSize(1 + 182);
    }

    @Test
    void anUnknownIdIsWrongUse() {
        assertThat(Run.of("catalog", "A.2.5"))
                .isEqualTo(wrong("There is no check or requirement \"A.2.5\". Did you mean \"A.5.2\"?"));
        assertThat(Run.of("catalog", "a24"))
                .isEqualTo(wrong("There is no check or requirement \"a24\". Did you mean \"A.2.4\"?"));
        assertThat(Run.of("catalog", "A.2.4-9"))
                .isEqualTo(wrong("There is no check or requirement \"A.2.4-9\". A.2.4 has A.2.4-1, A.2.4-2, A.2.4-3."));
        assertThat(Run.of("catalog", "everything"))
                .isEqualTo(wrong(
                        "There is no check or requirement \"everything\". Ids look like 6.1.3, A.2.4 or A.2.4-1."));
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        assertThat(Run.of("catalog", "--format", "pdf"))
                .isEqualTo(
                        wrong(
                                "Invalid value for option '--format': \"pdf\" is no format; use one of text, markdown, html, json."));
    }

    private static Run wrong(String message) {
        return new Run(ExitCode.WRONG_USE, "", message + "\nTry: aims catalog --help\n");
    }
}
