package dev.aims.certification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.vocabulary.CertificationAuditKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 3_000;

    @Property
    void noLastDayIsBeforeTheDecision(@ForAll("days") LocalDate decided, @ForAll("audits") List<AuditDone> audits) {
        assertThat(CertificationCalendar.of(decided, audits, decided).entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.lastDay()).isAfter(decided));
    }

    @Property
    void stepsComeByLastDayAndEachOnce(
            @ForAll("days") LocalDate decided,
            @ForAll("audits") List<AuditDone> audits,
            @ForAll("days") LocalDate asOf) {
        List<CalendarEntry> entries =
                CertificationCalendar.of(decided, audits, asOf).entries();

        assertThat(entries).isSortedAccordingTo(Comparator.comparing(CalendarEntry::lastDay));
        assertThat(entries).extracting(entry -> entry.step() + entry.subject()).doesNotHaveDuplicates();
    }

    @Property
    void theOrderOfAuditsDoesNotMatter(
            @ForAll("days") LocalDate decided,
            @ForAll("audits") List<AuditDone> audits,
            @ForAll("days") LocalDate asOf,
            @ForAll Random random) {
        List<AuditDone> shuffled = new ArrayList<>(audits);
        Collections.shuffle(shuffled, random);

        assertThat(CertificationCalendar.of(decided, shuffled, asOf))
                .isEqualTo(CertificationCalendar.of(decided, audits, asOf));
    }

    @Property
    void aStepIsDoneExactlyWhenItHasADayBetweenDecisionAndReferenceDate(
            @ForAll("days") LocalDate decided,
            @ForAll("audits") List<AuditDone> audits,
            @ForAll("days") LocalDate asOf) {
        assertThat(CertificationCalendar.of(decided, audits, asOf).entries()).allSatisfy(entry -> {
            LocalDate doneOn = entry.doneOn();
            assertThat(entry.state() == CalendarState.DONE).isEqualTo(doneOn != null);
            if (doneOn != null) {
                assertThat(doneOn).isBetween(decided.plusDays(1), asOf);
            }
        });
    }

    @Property
    void whatIsNotDoneFollowsFromTheDayAlone(
            @ForAll("days") LocalDate decided,
            @ForAll("audits") List<AuditDone> audits,
            @ForAll("days") LocalDate asOf) {
        assertThat(CertificationCalendar.of(decided, audits, asOf).entries())
                .filteredOn(entry -> entry.state() != CalendarState.DONE)
                .allSatisfy(entry -> assertThat(entry.state())
                        .isEqualTo(
                                asOf.isBefore(entry.from())
                                        ? CalendarState.LATER
                                        : asOf.isAfter(entry.lastDay()) ? CalendarState.OVERDUE : CalendarState.DUE));
    }

    @Property
    void anotherAuditNeverTakesAwayThatAStepIsDone(
            @ForAll("days") LocalDate decided,
            @ForAll("audits") List<AuditDone> audits,
            @ForAll("audit") AuditDone another,
            @ForAll("days") LocalDate asOf) {
        List<AuditDone> more = new ArrayList<>(audits);
        more.add(another);
        List<CalendarEntry> after =
                CertificationCalendar.of(decided, more, asOf).entries();

        for (CalendarEntry before :
                CertificationCalendar.of(decided, audits, asOf).entries()) {
            if (before.state() == CalendarState.DONE) {
                assertThat(after)
                        .filteredOn(entry ->
                                entry.step() == before.step() && entry.subject().equals(before.subject()))
                        .allSatisfy(entry -> assertThat(entry.state()).isEqualTo(CalendarState.DONE));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<AuditDone> audit() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000), Arbitraries.of(CertificationAuditKind.class), days())
                .as((id, kind, date) -> new AuditDone("a" + id, kind, date));
    }

    @Provide
    Arbitrary<List<AuditDone>> audits() {
        return audit().list().ofMaxSize(8);
    }
}
