package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.law.ApplicationDate;
import dev.aims.law.EuAiAct;
import dev.aims.rules.facts.EuDates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawDatesTest {

    @Test
    void theRulesAndTheLawDataKnowTheSameDates() {
        assertThat(day("general_provisions")).isEqualTo(EuDates.PROHIBITIONS);
        assertThat(day("later_prohibitions")).isEqualTo(EuDates.LATER_PROHIBITIONS);
        assertThat(day("general")).isEqualTo(EuDates.TRANSPARENCY);
        assertThat(day("marking_older")).isEqualTo(EuDates.LATER_MARKING);
        assertThat(day("annex_iii")).isEqualTo(EuDates.ANNEX_III);
        assertThat(day("annex_i")).isEqualTo(EuDates.ANNEX_I);
    }

    private static LocalDate day(String id) {
        return EuAiAct.currentEdition().date(id).map(ApplicationDate::day).orElseThrow();
    }
}
