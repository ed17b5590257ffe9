package dev.aims.certification;

import static dev.aims.certification.ClosingState.NOT_STATED;
import static dev.aims.certification.ClosingState.NO_DATE;
import static dev.aims.certification.ClosingState.OPEN;
import static dev.aims.certification.ClosingState.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.Dossiers;
import dev.aims.fact.Truth;
import org.junit.jupiter.api.Test;

class RegisterTest {

    @Test
    void theClosingDateItselfIsNotOverdue() {
        assertThat(stateOf("action_due: 2026-11-20, closed_on: null")).isEqualTo(OPEN);
        assertThat(stateOf("action_due: 2026-11-19, closed_on: null")).isEqualTo(OVERDUE);
        assertThat(stateOf("action_due: 2026-11-20, closed_on: 2026-11-21")).isEqualTo(OPEN);
    }

    @Test
    void withoutADateThereIsNoneAndWhatIsNotStatedIsSaidToBe() {
        assertThat(stateOf("action_due: null, closed_on: null")).isEqualTo(NO_DATE);
        assertThat(stateOf("closed_on: null")).isEqualTo(NOT_STATED);
        assertThat(stateOf("action_due: 2026-11-19")).isEqualTo(NOT_STATED);
    }

    @Test
    void whatIsClosedOrRaisedLaterIsNotOpen() {
        assertThat(register("{nonconformities: {n: {closed_on: 2026-11-20}}}").open())
                .isEmpty();
        assertThat(register("{nonconformities: {n: {raised_on: 2026-11-21, closed_on: null}}}")
                        .open())
                .isEmpty();
        assertThat(register("{nonconformities: {n: {raised_on: 2026-11-20, closed_on: null}}}")
                        .open())
                .hasSize(1);
    }

    @Test
    void findingsOfCertificationAuditsAreOnRecordTooButNoOpportunities() {
        assertThat(register("""
                        nonconformities: {n: {ref: '7.2', grade: MINOR, action_due: 2026-12-01, closed_on: null}}
                        certification:
                          audits:
                            s2:
                              findings:
                                a: {ref: '9.2.2', grade: MAJOR, due: 2026-11-01, closed_on: null}
                                b: {grade: OFI, closed_on: null}
                                c: {grade: MINOR, closed_on: 2026-11-02}
                        """).open())
                .extracting(open -> open.audit() + "/" + open.id() + " " + open.ref() + " " + open.grade() + " "
                        + open.due() + " " + open.state() + " " + open.path())
                .containsExactly(
                        "/n 7.2 MINOR 2026-12-01 OPEN /org/nonconformities/n",
                        "s2/a 9.2.2 MAJOR 2026-11-01 OVERDUE /org/certification/audits/s2/findings/a");
    }

    @Test
    void anEntryPlansARequirementWhileItsDateHasNotPassed() {
        String entry = "{nonconformities: {n: {ref: A.2.2, action_due: %s, closed_on: %s}}}";

        assertThat(planned(entry.formatted("2026-11-20", "null"))).isEqualTo(Truth.Value.YES);
        assertThat(planned(entry.formatted("2026-11-19", "null"))).isEqualTo(Truth.Value.NO);
        assertThat(planned(entry.formatted("null", "null"))).isEqualTo(Truth.Value.NO);
        assertThat(planned(entry.formatted("2026-12-31", "2026-11-01"))).isEqualTo(Truth.Value.NO);
        assertThat(planned("{nonconformities: {n: {ref: A.2.3, action_due: 2026-12-31, closed_on: null}}}"))
                .isEqualTo(Truth.Value.NO);
        assertThat(planned("{nonconformities: {n: {ref: A.2.2, closed_on: null}}}"))
                .isEqualTo(Truth.Value.UNKNOWN);
        assertThat(planned("{nonconformities: {}}")).isEqualTo(Truth.Value.NO);
        assertThat(planned("{}")).isEqualTo(Truth.Value.UNKNOWN);
    }

    private static ClosingState stateOf(String facts) {
        return register("{nonconformities: {n: {" + facts + "}}}").open().get(0).state();
    }

    private static Truth.Value planned(String org) {
        return register(org).plans("A.2.2").value();
    }

    private static Register register(String org) {
        return new Register(Dossiers.parse(
                "d.yaml", "as_of: 2026-11-20\norg:\n" + org.strip().indent(2)));
    }
}
