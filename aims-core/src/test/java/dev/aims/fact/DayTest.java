package dev.aims.fact;

import static dev.aims.fact.Facts.HERE;
import static dev.aims.fact.Facts.THERE;
import static dev.aims.fact.Facts.assertNo;
import static dev.aims.fact.Facts.assertUnknown;
import static dev.aims.fact.Facts.assertYes;
import static dev.aims.fact.Facts.day;
import static dev.aims.fact.Facts.otherDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");
    private static final Day ABSENT = Day.blank(Presence.ABSENT, HERE);
    private static final Day UNKNOWN = Day.blank(Presence.UNKNOWN, HERE);
    private static final Day OTHER_ABSENT = Day.blank(Presence.ABSENT, THERE);
    private static final Day OTHER_UNKNOWN = Day.blank(Presence.UNKNOWN, THERE);

    @Test
    void withinAYearBothEndsCount() {
        assertYes(day("2026-11-20").within(365, AS_OF), "/here");
        assertYes(day("2025-11-20").within(365, AS_OF), "/here");
        assertNo(day("2025-11-19").within(365, AS_OF), "/here");
    }

    @Test
    void aDayInTheFutureIsNotWithin() {
        assertNo(day("2026-11-21").within(365, AS_OF), "/here");
    }

    @Test
    void withinZeroDaysIsTheDayItself() {
        assertYes(day("2026-11-20").within(0, AS_OF));
        assertNo(day("2026-11-19").within(0, AS_OF));
    }

    @Test
    void anAbsentDayIsNeitherBeforeNorAfterAnything() {
        assertNo(ABSENT.within(365, AS_OF), "/here");
        assertNo(ABSENT.before(AS_OF), "/here");
        assertNo(ABSENT.after(AS_OF), "/here");
        assertNo(ABSENT.onOrBefore(AS_OF), "/here");
        assertNo(ABSENT.onOrAfter(AS_OF), "/here");
        assertNo(ABSENT.before(otherDay("2026-11-20")), "/here");
        assertNo(ABSENT.onOrAfter(otherDay("2026-11-20")), "/here");
        assertNo(day("2026-11-20").before(OTHER_ABSENT), "/there");
        assertNo(day("2026-11-20").onOrAfter(OTHER_ABSENT), "/there");
        assertNo(ABSENT.onOrBefore(OTHER_ABSENT), "/here", "/there");
    }

    @Test
    void anUnknownDayAnswersNothing() {
        assertUnknown(UNKNOWN.within(365, AS_OF), "/here");
        assertUnknown(UNKNOWN.after(AS_OF), "/here");
        assertUnknown(day("2026-11-20").after(OTHER_UNKNOWN), "/there");
        assertUnknown(UNKNOWN.onOrBefore(OTHER_UNKNOWN), "/here", "/there");
    }

    @Test
    void anAbsentDayDecidesWhateverTheOtherIs() {
        assertNo(ABSENT.before(OTHER_UNKNOWN), "/here");
        assertNo(UNKNOWN.before(OTHER_ABSENT), "/there");
    }

    @Test
    void theSameDayIsOnButNotBeforeOrAfter() {
        assertYes(day("2026-11-20").onOrBefore(AS_OF));
        assertYes(day("2026-11-20").onOrAfter(AS_OF));
        assertNo(day("2026-11-20").before(AS_OF));
        assertNo(day("2026-11-20").after(AS_OF));
        assertYes(day("2026-11-20").onOrBefore(otherDay("2026-11-20")), "/here", "/there");
        assertYes(day("2026-11-20").onOrAfter(otherDay("2026-11-20")), "/here", "/there");
        assertNo(day("2026-11-20").before(otherDay("2026-11-20")), "/here", "/there");
        assertNo(day("2026-11-20").after(otherDay("2026-11-20")), "/here", "/there");
    }

    @Test
    void aComparisonThatFailsNamesBothDays() {
        assertNo(day("2026-11-21").onOrBefore(otherDay("2026-11-20")), "/here", "/there");
    }

    @Test
    void aLimitThatStillRunsIsKeptThroughItsLastDay() {
        Day start = otherDay("2026-11-10");

        assertYes(ABSENT.keptWithin(start, 10, AS_OF), "/there");
        assertNo(ABSENT.keptWithin(start, 9, AS_OF), "/here", "/there");
    }

    @Test
    void aLimitThatHasEndedIsKeptByWhatWasDoneOnItsLastDay() {
        Day start = otherDay("2026-01-01");

        assertYes(day("2026-01-31").keptWithin(start, 30, AS_OF), "/here", "/there");
        assertNo(day("2026-02-01").keptWithin(start, 30, AS_OF), "/here", "/there");
    }

    @Test
    void aLimitWithoutAStartIsNotKept() {
        assertNo(day("2026-01-31").keptWithin(OTHER_ABSENT, 30, AS_OF), "/there");
        assertUnknown(day("2026-01-31").keptWithin(OTHER_UNKNOWN, 30, AS_OF), "/there");
    }

    @Test
    void whetherALimitIsKeptIsUnknownOnceItHasEndedAndNothingIsStated() {
        assertUnknown(UNKNOWN.keptWithin(otherDay("2026-01-01"), 30, AS_OF), "/here");
        assertYes(UNKNOWN.keptWithin(otherDay("2026-11-20"), 30, AS_OF), "/there");
    }

    @Test
    void anAbsentDayGivesWayToAnotherAndAnUnknownOneDoesNot() {
        assertThat(ABSENT.orIfAbsent(AS_OF)).isEqualTo(day("2026-11-20"));
        assertThat(ABSENT.orIfAbsent(AS_OF).path()).isEqualTo(HERE);
        assertThat(ABSENT.orIfAbsent(otherDay("2026-01-01")).path()).isEqualTo(THERE);
        assertThat(UNKNOWN.orIfAbsent(AS_OF)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.orIfAbsent(otherDay("2026-01-01"))).isSameAs(UNKNOWN);
        assertThat(day("2026-01-01").orIfAbsent(AS_OF)).isEqualTo(day("2026-01-01"));
    }

    @Test
    void aDayIsCutToTheLatestAllowed() {
        assertThat(day("2026-11-21").atMost(AS_OF)).isEqualTo(day("2026-11-20"));
        assertThat(day("2026-11-20").atMost(AS_OF)).isEqualTo(day("2026-11-20"));
        assertThat(day("2026-11-19").atMost(AS_OF)).isEqualTo(day("2026-11-19"));
        assertThat(ABSENT.atMost(AS_OF)).isEqualTo(day("2026-11-20"));
        assertThat(UNKNOWN.atMost(AS_OF)).isEqualTo(UNKNOWN);
    }

    @Test
    void daysAreAddedToWhatIsStated() {
        assertThat(day("2028-02-28").plusDays(1)).hasToString("2028-02-29");
        assertThat(ABSENT.plusDays(1)).isSameAs(ABSENT);
        assertThat(UNKNOWN.plusDays(1)).isSameAs(UNKNOWN);
    }

    @Test
    void aDayPrintsAsFindingsShowIt() {
        assertThat(day("2026-11-20")).hasToString("2026-11-20");
        assertThat(ABSENT).hasToString("none");
        assertThat(UNKNOWN).hasToString("not stated");
    }

    @Test
    void equalityLooksAtStateAndValueNotAtThePlace() {
        assertThat(day("2026-11-20"))
                .isEqualTo(otherDay("2026-11-20"))
                .hasSameHashCodeAs(otherDay("2026-11-20"))
                .isNotEqualTo(day("2026-11-21"));
        assertThat(ABSENT).isEqualTo(OTHER_ABSENT).isNotEqualTo(UNKNOWN);
        assertThat((Object) ABSENT).isNotEqualTo(Text.blank(Presence.ABSENT, HERE));
    }
}
