package dev.aims.soa;

import static dev.aims.soa.TreatmentState.DONE;
import static dev.aims.soa.TreatmentState.NOT_STATED;
import static dev.aims.soa.TreatmentState.OPEN;
import static dev.aims.soa.TreatmentState.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.Dossiers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TreatmentStateTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void doneCountsFromTheDayItself() {
        assertThat(of("due: 2026-01-01, done_on: 2026-11-20")).isEqualTo(DONE);
        assertThat(of("done_on: 2026-11-20")).isEqualTo(DONE);
        assertThat(of("due: 2026-12-31, done_on: 2026-11-21")).isEqualTo(OPEN);
        assertThat(of("due: 2026-11-19, done_on: 2026-11-21")).isEqualTo(OVERDUE);
    }

    @Test
    void theDueDateItselfIsNotOverdue() {
        assertThat(of("due: 2026-11-20, done_on: null")).isEqualTo(OPEN);
        assertThat(of("due: 2026-11-19, done_on: null")).isEqualTo(OVERDUE);
    }

    @Test
    void withoutADueDateItIsOpen() {
        assertThat(of("due: null, done_on: null")).isEqualTo(OPEN);
    }

    @Test
    void whatIsNotStatedIsNeitherDoneNorOverdue() {
        assertThat(of("")).isEqualTo(NOT_STATED);
        assertThat(of("due: 2026-11-19")).isEqualTo(NOT_STATED);
        assertThat(of("done_on: null")).isEqualTo(NOT_STATED);
    }

    private static TreatmentState of(String facts) {
        String yaml = "as_of: 2026-11-20\nsystems: {sys: {treatments: {T1: {" + facts + "}}}}\n";
        return TreatmentState.of(
                Dossiers.read("treatments.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                        .systems()
                        .get("sys")
                        .treatments()
                        .get("T1"),
                AS_OF);
    }
}
