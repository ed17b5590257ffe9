package dev.aims.certification;

import static dev.aims.certification.CalendarState.DONE;
import static dev.aims.certification.CalendarState.DUE;
import static dev.aims.certification.CalendarState.LATER;
import static dev.aims.certification.CalendarState.NOT_STATED;
import static dev.aims.certification.CalendarState.OVERDUE;
import static dev.aims.certification.CalendarStep.FIRST_SURVEILLANCE;
import static dev.aims.certification.CalendarStep.RECERTIFICATION;
import static dev.aims.certification.CalendarStep.RESTORATION;
import static dev.aims.certification.CalendarStep.STAGE_2_MAJOR;
import static dev.aims.certification.CalendarStep.SURVEILLANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.dossier.Dossiers;
import dev.aims.vocabulary.CertificationAuditKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificationCalendarTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 16);

    @Test
    void aCycleHasSurveillanceRecertificationAndRestoration() {
        assertThat(calendar("2026-03-16").entries())
                .containsExactly(
                        entry(FIRST_SURVEILLANCE, "", "2026-03-17", "2027-03-16", null, LATER),
                        entry(SURVEILLANCE, "2027", "2027-01-01", "2027-12-31", null, LATER),
                        entry(SURVEILLANCE, "2028", "2028-01-01", "2028-12-31", null, LATER),
                        entry(RECERTIFICATION, "", "2028-03-16", "2029-03-15", null, LATER),
                        entry(RESTORATION, "", "2029-03-16", "2029-09-15", null, LATER));
        assertThat(calendar("2026-03-16").lastDay()).isEqualTo("2029-03-15");
    }

    @Test
    void aDecisionOnNewYearsDayStartsACycleOfThreeCalendarYears() {
        CertificationCalendar calendar =
                CertificationCalendar.of(LocalDate.of(2026, 1, 1), List.of(), LocalDate.of(2026, 1, 1));

        assertThat(calendar.entries())
                .filteredOn(entry -> entry.step() == SURVEILLANCE)
                .extracting(CalendarEntry::subject)
                .containsExactly("2027");
        assertThat(calendar.lastDay()).isEqualTo("2028-12-31");
    }

    @Test
    void theLastDayItselfIsNotOverdue() {
        assertThat(state(FIRST_SURVEILLANCE, "2026-03-16")).isEqualTo(LATER);
        assertThat(state(FIRST_SURVEILLANCE, "2026-03-17")).isEqualTo(DUE);
        assertThat(state(FIRST_SURVEILLANCE, "2027-03-16")).isEqualTo(DUE);
        assertThat(state(FIRST_SURVEILLANCE, "2027-03-17")).isEqualTo(OVERDUE);
        assertThat(state(RECERTIFICATION, "2028-03-15")).isEqualTo(LATER);
        assertThat(state(RECERTIFICATION, "2028-03-16")).isEqualTo(DUE);
        assertThat(state(RECERTIFICATION, "2029-03-15")).isEqualTo(DUE);
        assertThat(state(RECERTIFICATION, "2029-03-16")).isEqualTo(OVERDUE);
        assertThat(state(RESTORATION, "2029-03-15")).isEqualTo(LATER);
        assertThat(state(RESTORATION, "2029-03-16")).isEqualTo(DUE);
        assertThat(state(RESTORATION, "2029-09-15")).isEqualTo(DUE);
        assertThat(state(RESTORATION, "2029-09-16")).isEqualTo(OVERDUE);
    }

    @Test
    void oneSurveillanceAuditServesTheFirstYearAndItsOwnCalendarYear() {
        CertificationCalendar calendar = calendar("2027-06-01", surveillance("2027-03-16"));

        assertThat(of(FIRST_SURVEILLANCE, calendar))
                .isEqualTo(entry(FIRST_SURVEILLANCE, "", "2026-03-17", "2027-03-16", "2027-03-16", DONE));
        assertThat(of(SURVEILLANCE, calendar))
                .isEqualTo(entry(SURVEILLANCE, "2027", "2027-01-01", "2027-12-31", "2027-03-16", DONE));
    }

    @Test
    void aFirstSurveillanceAfterItsLastDayIsDoneAndLate() {
        CalendarEntry first = of(FIRST_SURVEILLANCE, calendar("2027-06-01", surveillance("2027-03-17")));

        assertThat(first.state()).isEqualTo(DONE);
        assertThat(first.isLate()).isTrue();
    }

    @Test
    void anotherYearsAuditDoesNotMakeUpForAMissedYear() {
        CertificationCalendar calendar = calendar("2028-03-01", surveillance("2026-12-01"), surveillance("2028-02-01"));

        assertThat(of(SURVEILLANCE, calendar).subject()).isEqualTo("2027");
        assertThat(of(SURVEILLANCE, calendar).state()).isEqualTo(OVERDUE);
    }

    @Test
    void anAuditAfterTheReferenceDateIsNotDoneYet() {
        assertThat(of(FIRST_SURVEILLANCE, calendar("2027-02-01", surveillance("2027-02-02")))
                        .state())
                .isEqualTo(DUE);
    }

    @Test
    void anAuditThatIsNoSurveillanceIsNotTakenForOne() {
        assertThat(of(
                                FIRST_SURVEILLANCE,
                                calendar(
                                        "2027-02-01",
                                        audit(CertificationAuditKind.SPECIAL_SHORT_NOTICE, "2026-06-01"),
                                        audit(CertificationAuditKind.SCOPE_EXTENSION, "2026-07-01")))
                        .state())
                .isEqualTo(DUE);
    }

    @Test
    void theYearOfRecertificationNeedsNoSurveillanceAndNothingIsLeftToRestore() {
        CertificationCalendar calendar =
                calendar("2029-01-01", audit(CertificationAuditKind.RECERTIFICATION, "2028-11-02"));

        assertThat(calendar.entries())
                .extracting(entry -> entry.step() + entry.subject())
                .containsExactly("FIRST_SURVEILLANCE", "SURVEILLANCE2027", "RECERTIFICATION");
        assertThat(of(RECERTIFICATION, calendar).doneOn()).isEqualTo("2028-11-02");
    }

    @Test
    void recertificationMayComeBeforeTheThirdYear() {
        assertThat(of(
                        RECERTIFICATION,
                        calendar("2027-12-01", audit(CertificationAuditKind.RECERTIFICATION, "2027-11-02"))))
                .isEqualTo(entry(RECERTIFICATION, "", "2028-03-16", "2029-03-15", "2027-11-02", DONE));
    }

    @Test
    void recertificationAfterTheEndRestoresForSixMonthsAndNoLonger() {
        CertificationCalendar inTime =
                calendar("2030-01-01", audit(CertificationAuditKind.RECERTIFICATION, "2029-09-15"));
        CertificationCalendar tooLate =
                calendar("2030-01-01", audit(CertificationAuditKind.RECERTIFICATION, "2029-09-16"));

        assertThat(of(RECERTIFICATION, inTime).state()).isEqualTo(OVERDUE);
        assertThat(of(RESTORATION, inTime).state()).isEqualTo(DONE);
        assertThat(of(RESTORATION, tooLate).state()).isEqualTo(OVERDUE);
    }

    @Test
    void aCycleThatRecertificationBeganHasNoLimitOfItsOwnForTheFirstSurveillance() {
        assertThat(calendar("2026-04-01", audit(CertificationAuditKind.RECERTIFICATION, "2026-03-16"))
                        .entries())
                .extracting(CalendarEntry::step)
                .containsExactly(SURVEILLANCE, SURVEILLANCE, RECERTIFICATION, RESTORATION);
    }

    @Test
    void aMajorOfStage2IsVerifiedWithinSixMonthsOfItsEnd() {
        String stage2 = "audits: {s2: {kind: STAGE_2, date: 2026-08-31, findings: {f: {grade: MAJOR, closed_on: %s}}}}";

        assertThat(stated("2027-02-28", stage2.formatted("null")).entries())
                .containsExactly(entry(STAGE_2_MAJOR, "s2/f", "2026-08-31", "2027-02-28", null, DUE));
        assertThat(of(STAGE_2_MAJOR, stated("2027-03-01", stage2.formatted("null")))
                        .state())
                .isEqualTo(OVERDUE);
        assertThat(of(STAGE_2_MAJOR, stated("2027-03-01", stage2.formatted("2027-02-01"))))
                .isEqualTo(entry(STAGE_2_MAJOR, "s2/f", "2026-08-31", "2027-02-28", "2027-02-01", DONE));
    }

    @Test
    void onlyMajorsOfStage2HaveToBeVerified() {
        assertThat(stated("2026-11-20", """
                                audits:
                                  s1: {kind: STAGE_1, date: 2026-08-01, findings: {f: {grade: MAJOR, closed_on: null}}}
                                  s2: {kind: STAGE_2, date: 2026-09-01, findings: {f: {grade: MINOR, closed_on: null}}}
                                """).entries()).isEmpty();
    }

    @Test
    void whatIsNotStatedIsNeitherDoneNorOverdue() {
        CertificationCalendar calendar = stated("2028-01-01", "decided_on: 2026-03-16");

        assertThat(calendar.entries())
                .extracting(CalendarEntry::state)
                .containsExactly(NOT_STATED, NOT_STATED, NOT_STATED, LATER, LATER);
        assertThat(calendar.missing()).containsExactly("/org/certification/audits");
    }

    @Test
    void whatIsStatedDecidesAlthoughAnotherAuditHasNoDate() {
        CertificationCalendar calendar = stated("2027-06-01", """
                decided_on: 2026-03-16
                audits:
                  a: {kind: SURVEILLANCE, date: 2027-01-10}
                  b: {kind: SURVEILLANCE}
                """);

        assertThat(of(FIRST_SURVEILLANCE, calendar).state()).isEqualTo(DONE);
        assertThat(calendar.missing()).containsExactly("/org/certification/audits/b/date");
    }

    @Test
    void anAuditThatIsAssertedNotYetPerformedLeavesNothingOpen() {
        CertificationCalendar calendar = stated("2027-03-17", """
                decided_on: 2026-03-16
                audits: {a: {kind: SURVEILLANCE, date: null}}
                """);

        assertThat(of(FIRST_SURVEILLANCE, calendar).state()).isEqualTo(OVERDUE);
        assertThat(calendar.missing()).isEmpty();
    }

    @Test
    void withoutADecisionThereIsNoCycle() {
        assertThat(stated("2026-11-20", "decided_on: null\naudits: {}"))
                .isEqualTo(new CertificationCalendar(null, LocalDate.of(2026, 11, 20), List.of(), List.of()));
        assertThat(stated("2026-11-20", "{}").missing())
                .containsExactly("/org/certification/audits", "/org/certification/decided_on");
    }

    @Test
    void aStepThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(RECERTIFICATION, "", "2026-03-16", "2026-03-15", null, LATER))
                .withMessage("the last day 2026-03-15 is before the first, 2026-03-16");
    }

    private static CertificationCalendar calendar(String asOf, AuditDone... audits) {
        return CertificationCalendar.of(DECIDED, Arrays.asList(audits), LocalDate.parse(asOf));
    }

    private static CertificationCalendar stated(String asOf, String certification) {
        String facts = certification.strip().indent(4);
        return CertificationCalendar.of(
                Dossiers.parse("d.yaml", "as_of: " + asOf + "\norg:\n  certification:\n" + facts)
                        .org()
                        .certification(),
                LocalDate.parse(asOf));
    }

    private static CalendarState state(CalendarStep step, String asOf) {
        return of(step, calendar(asOf)).state();
    }

    private static CalendarEntry of(CalendarStep step, CertificationCalendar calendar) {
        return calendar.entries().stream()
                .filter(entry -> entry.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static AuditDone surveillance(String date) {
        return audit(CertificationAuditKind.SURVEILLANCE, date);
    }

    private static AuditDone audit(CertificationAuditKind kind, String date) {
        return new AuditDone(kind + date, kind, LocalDate.parse(date));
    }

    private static CalendarEntry entry(
            CalendarStep step,
            String subject,
            String from,
            String lastDay,
            @Nullable String doneOn,
            CalendarState state) {
        return new CalendarEntry(
                step,
                subject,
                LocalDate.parse(from),
                LocalDate.parse(lastDay),
                doneOn == null ? null : LocalDate.parse(doneOn),
                state);
    }
}
