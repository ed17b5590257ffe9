package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.information.Incident;
import dev.aims.law.ReportingDeadline;
import dev.aims.law.ReportingDeadline.State;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingDeadlinesTest {

    private static List<ReportingDeadline> deadlines(String asOf, UnaryOperator<Incident.Builder> facts) {
        return Given.system(asOf, system -> system.incidents("inc-1", facts)).deadlines();
    }

    private static ReportingDeadline deadline(String asOf, UnaryOperator<Incident.Builder> facts) {
        return deadlines(asOf, facts).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            15 | Art. 73(2) | 2026-11-16 | 2026-11-16 | MET     | told on 2026-11-16, in time
            15 | Art. 73(2) | 2026-11-17 | 2026-11-17 | LATE    | told on 2026-11-17, 1 day late
            15 | Art. 73(2) | -          | 2026-11-16 | RUNNING | not told, 0 days left
            15 | Art. 73(2) | -          | 2026-11-17 | OVERDUE | not told, 1 day overdue
            15 | Art. 73(2) | 2026-11-10 | 2026-11-09 | RUNNING | not told, 7 days left
            10 | Art. 73(4) | 2026-11-11 | 2026-11-20 | MET     | told on 2026-11-11, in time
            10 | Art. 73(4) | 2026-11-12 | 2026-11-20 | LATE    | told on 2026-11-12, 1 day late
            10 | Art. 73(4) | -          | 2026-11-11 | RUNNING | not told, 0 days left
            10 | Art. 73(4) | -          | 2026-11-12 | OVERDUE | not told, 1 day overdue
             2 | Art. 73(3) | 2026-11-03 | 2026-11-20 | MET     | told on 2026-11-03, in time
             2 | Art. 73(3) | 2026-11-04 | 2026-11-20 | LATE    | told on 2026-11-04, 1 day late
             2 | Art. 73(3) | -          | 2026-11-03 | RUNNING | not told, 0 days left
             2 | Art. 73(3) | -          | 2026-11-04 | OVERDUE | not told, 1 day overdue
            """)
    void aLimitIsKeptUpToItsLastDay(
            int days, String provision, LocalDate notified, String asOf, State state, String end) {
        ReportingDeadline deadline = deadline(asOf, incident -> {
            Incident.Builder aware = incident.awareOn(LocalDate.of(2026, 11, 1)).legalDeadlineDays(days);
            return notified == null ? aware.none("authority_notified_on") : aware.authorityNotifiedOn(notified);
        });

        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.provision()).isEqualTo(provision);
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 11, 1).plusDays(days));
        assertThat(deadline.statement()).endsWith(": " + end);
    }

    @Test
    void theStatementTellsTheWholeReckoning() {
        assertThat(deadline("2026-11-20", incident -> incident.awareOn(LocalDate.of(2026, 11, 1))
                                .legalDeadlineDays(10)
                                .none("authority_notified_on"))
                        .statement())
                .isEqualTo("10 days for the death of a person, aware on 2026-11-01, due on 2026-11-11: not told, 9 days"
                        + " overdue");
    }

    @Test
    void aLimitOfAnotherLawIsReckonedButNotAscribedToTheAct() {
        ReportingDeadline deadline = deadline("2026-11-20", incident -> incident.awareOn(LocalDate.of(2026, 11, 19))
                .legalDeadlineDays(3)
                .none("authority_notified_on"));

        assertThat(deadline.provision()).isEmpty();
        assertThat(deadline.statement())
                .isEqualTo(
                        "3 days, no limit of Art. 73, aware on 2026-11-19, due on 2026-11-22: not told, 2 days left");
    }

    @Test
    void unknownFactsLeaveALimitOpen() {
        LocalDate aware = LocalDate.of(2026, 11, 1);

        assertThat(deadline("2026-11-20", incident -> incident.awareOn(aware)))
                .isEqualTo(open("", null, null, "whether it has to be reported isn't stated", "legal_deadline_days"));
        assertThat(deadline("2026-11-20", incident -> incident.legalDeadlineDays(2)))
                .isEqualTo(open(
                        "Art. 73(3)",
                        2,
                        null,
                        "2 days for a widespread infringement or serious disruption of critical infrastructure; the day of"
                                + " awareness isn't stated",
                        "aware_on"));
        assertThat(deadline("2026-11-20", incident -> incident.awareOn(aware).legalDeadlineDays(15)))
                .isEqualTo(open(
                        "Art. 73(2)",
                        15,
                        LocalDate.of(2026, 11, 16),
                        "15 days for a serious incident, aware on 2026-11-01, due on 2026-11-16: whether the authority was"
                                + " told isn't stated",
                        "authority_notified_on"));
        assertThat(deadline("2026-11-20", incident -> incident.legalDeadlineDays(1_000_000))
                        .statement())
                .isEqualTo("a limit of 1000000 days can't be meant");
    }

    private static ReportingDeadline open(
            String provision, @Nullable Integer days, @Nullable LocalDate due, String statement, String missing) {
        return new ReportingDeadline(
                "inc-1",
                provision,
                days,
                due,
                null,
                State.OPEN,
                statement,
                List.of("/systems/sys/incidents/inc-1/" + missing));
    }

    @Test
    void whatNeedNotBeReportedOrHasNotHappenedYetHasNoLimit() {
        assertThat(deadlines("2026-11-20", incident -> incident.none("legal_deadline_days")))
                .isEmpty();
        assertThat(deadlines("2026-11-20", incident -> incident.awareOn(LocalDate.of(2026, 11, 21))
                        .legalDeadlineDays(2)))
                .isEmpty();
    }
}
