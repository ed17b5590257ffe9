package dev.aims.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What tests of facts have in common. */
final class Facts {

    static final Path HERE = Path.ROOT.at("here");
    static final Path THERE = Path.ROOT.at("there");

    /** A closed list in order, with a code that isn't its constant's name. */
    enum Level implements Coded {
        LOW,
        MEDIUM,
        VERY_HIGH;

        @Override
        public String code() {
            return this == VERY_HIGH ? "very-high" : name();
        }
    }

    private Facts() {}

    static Day day(String date) {
        return Day.of(LocalDate.parse(date), HERE);
    }

    static Day otherDay(String date) {
        return Day.of(LocalDate.parse(date), THERE);
    }

    static Amount amount(String number) {
        return Amount.of(new BigDecimal(number), HERE);
    }

    static Text text(String text) {
        return Text.of(text, HERE);
    }

    static Texts texts(String... texts) {
        return Texts.of(List.of(texts), HERE);
    }

    static void assertYes(Truth truth, String... facts) {
        assertDecided(truth, Truth.Value.YES, facts);
    }

    static void assertNo(Truth truth, String... facts) {
        assertDecided(truth, Truth.Value.NO, facts);
    }

    static void assertUnknown(Truth truth, String... facts) {
        assertDecided(truth, Truth.Value.UNKNOWN, facts);
    }

    private static void assertDecided(Truth truth, Truth.Value value, String... facts) {
        assertThat(truth.value()).isEqualTo(value);
        if (facts.length > 0) {
            assertThat(truth.facts()).containsExactly(facts);
        }
    }
}
