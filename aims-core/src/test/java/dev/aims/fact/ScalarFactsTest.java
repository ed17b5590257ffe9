package dev.aims.fact;

import static dev.aims.fact.Facts.HERE;
import static dev.aims.fact.Facts.THERE;
import static dev.aims.fact.Facts.amount;
import static dev.aims.fact.Facts.assertNo;
import static dev.aims.fact.Facts.assertUnknown;
import static dev.aims.fact.Facts.assertYes;
import static dev.aims.fact.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.fact.Facts.Level;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Texts, flags, numbers and codes: questions to one value, in each of its three states. */
class ScalarFactsTest {

    /** Not nested: jqwik looks at the class itself. */
    @Property
    void digitsMakeNoDifference(@ForAll @BigRange(min = "-1000", max = "1000") BigDecimal number) {
        BigDecimal longer = number.setScale(number.scale() + 3);

        assertThat(Amount.of(longer, HERE))
                .isEqualTo(Amount.of(number, THERE))
                .hasSameHashCodeAs(Amount.of(number, THERE));
    }

    @Nested
    class OfText {

        private final Text absent = Text.blank(Presence.ABSENT, HERE);
        private final Text unknown = Text.blank(Presence.UNKNOWN, HERE);

        @Test
        void anEmptyTextAssertsThatThereIsNone() {
            assertThat(text("")).isEqualTo(absent);
            assertThat(text(" ").presence()).isEqualTo(Presence.STATED);
            assertYes(text("").absent(), "/here");
            assertNo(text("").stated(), "/here");
            assertYes(text("").known(), "/here");
        }

        @Test
        void aTextIsComparedWithWordsAndWithAnother() {
            assertYes(text("EU").is("EU"), "/here");
            assertNo(text("EU").is("eu"), "/here");
            assertYes(text("EU").in("UK", "EU"), "/here");
            assertNo(text("EU").in(), "/here");
            assertYes(text("EU").is(Text.of("EU", THERE)), "/here", "/there");
            assertNo(text("EU").is(Text.of("UK", THERE)), "/here", "/there");
        }

        @Test
        void anAbsentTextIsNothingAndAnUnknownOneMayBeAnything() {
            assertNo(absent.is("EU"), "/here");
            assertNo(absent.is(Text.blank(Presence.ABSENT, THERE)), "/here", "/there");
            assertUnknown(unknown.is("EU"), "/here");
            assertUnknown(unknown.in("EU"), "/here");
            assertUnknown(text("EU").is(Text.blank(Presence.UNKNOWN, THERE)), "/there");
            assertUnknown(unknown.known(), "/here");
            assertUnknown(unknown.stated(), "/here");
            assertUnknown(unknown.absent(), "/here");
        }

        @Test
        void aReasonIsMoreThanWhiteSpaceAfterTheCode() {
            assertYes(text("NOT_RELEVANT: nobody is decided on").says("NOT_RELEVANT:"), "/here");
            assertNo(text("NOT_RELEVANT: ").says("NOT_RELEVANT:"), "/here");
            assertNo(text("NOT_RELEVANT").says("NOT_RELEVANT:"), "/here");
            assertNo(absent.says("NOT_RELEVANT:"), "/here");
            assertUnknown(unknown.says("NOT_RELEVANT:"), "/here");
        }
    }

    @Nested
    class OfFlags {

        @Test
        void aFlagIsTrueOrFalseAndAbsentIsNeither() {
            assertYes(Flag.of(true, HERE).isTrue(), "/here");
            assertNo(Flag.of(true, HERE).isFalse(), "/here");
            assertYes(Flag.of(false, HERE).isFalse(), "/here");
            assertNo(Flag.of(false, HERE).isTrue(), "/here");
            assertNo(Flag.blank(Presence.ABSENT, HERE).isTrue(), "/here");
            assertNo(Flag.blank(Presence.ABSENT, HERE).isFalse(), "/here");
            assertUnknown(Flag.blank(Presence.UNKNOWN, HERE).isTrue(), "/here");
            assertUnknown(Flag.blank(Presence.UNKNOWN, HERE).isFalse(), "/here");
        }
    }

    @Nested
    class OfNumbers {

        private final Amount absent = Amount.blank(Presence.ABSENT, HERE);
        private final Amount unknown = Amount.blank(Presence.UNKNOWN, HERE);
        private final Amount other = Amount.of(new BigDecimal("0.3"), THERE);

        @Test
        void aThresholdIsMetAtItsExactValue() {
            assertYes(amount("0.80").atLeast(new BigDecimal("0.8")), "/here");
            assertNo(amount("0.79999999999999999999").atLeast(new BigDecimal("0.8")), "/here");
            assertYes(amount("365").atMost(365), "/here");
            assertNo(amount("365.0001").atMost(365), "/here");
            assertYes(amount("1").atLeast(1));
            assertNo(amount("0").atLeast(1));
        }

        @Test
        void sumsOfDecimalsAreExact() {
            Amount sum = Amount.of(new BigDecimal("0.1").add(new BigDecimal("0.2")), HERE);

            assertYes(sum.atMost(other), "/here", "/there");
            assertYes(sum.atLeast(other), "/here", "/there");
            assertYes(sum.near(other, BigDecimal.ZERO), "/here", "/there");
        }

        @Test
        void aDifferenceOfExactlyTheToleranceIsNear() {
            assertYes(amount("0.25").near(other, new BigDecimal("0.05")), "/here", "/there");
            assertYes(amount("0.35").near(other, new BigDecimal("0.05")));
            assertNo(amount("0.3500000001").near(other, new BigDecimal("0.05")), "/here", "/there");
            assertNo(amount("0.2499999999").near(other, new BigDecimal("0.05")), "/here", "/there");
        }

        @Test
        void anAbsentNumberIsNeitherHighNorLow() {
            assertNo(absent.atLeast(0), "/here");
            assertNo(absent.atMost(0), "/here");
            assertNo(absent.atLeast(other), "/here");
            assertNo(other.atLeast(absent), "/here");
            assertNo(absent.near(other, BigDecimal.TEN), "/here");
        }

        @Test
        void anUnknownNumberAnswersNothing() {
            assertUnknown(unknown.atLeast(0), "/here");
            assertUnknown(unknown.atMost(0), "/here");
            assertUnknown(other.atMost(unknown), "/here");
            assertUnknown(unknown.near(other, BigDecimal.TEN), "/here");
        }

        @Test
        void onlyAnAbsentNumberGivesWayToAnother() {
            assertThat(absent.orIfAbsent(7)).isEqualTo(amount("7"));
            assertThat(unknown.orIfAbsent(7)).isSameAs(unknown);
            assertThat(amount("0").orIfAbsent(7)).isEqualTo(amount("0"));
        }

        @Test
        void onlyAStatedNumberIsMultiplied() {
            assertThat(amount("0.1").times(new BigDecimal("3"))).isEqualTo(amount("0.3"));
            assertThat(absent.times(BigDecimal.TEN)).isSameAs(absent);
            assertThat(unknown.times(BigDecimal.TEN)).isSameAs(unknown);
        }

        @Test
        void numbersPrintWithoutExponentsAndTrailingZeros() {
            assertThat(amount("0.760")).hasToString("0.76");
            assertThat(amount("1E+3")).hasToString("1000");
            assertThat(amount("0.00")).hasToString("0");
            assertThat(absent).hasToString("none");
            assertThat(unknown).hasToString("not stated");
        }
    }

    @Nested
    class OfCodes {

        private final Code<Level> medium = Code.of(Level.MEDIUM, HERE);
        private final Code<Level> absent = Code.blank(Presence.ABSENT, HERE);
        private final Code<Level> unknown = Code.blank(Presence.UNKNOWN, HERE);

        @Test
        void codesAreOrderedAsTheirListIs() {
            assertYes(medium.atLeast(Level.LOW), "/here");
            assertYes(medium.atLeast(Level.MEDIUM), "/here");
            assertNo(medium.atLeast(Level.VERY_HIGH), "/here");
            assertYes(medium.above(Code.of(Level.LOW, THERE)), "/here", "/there");
            assertNo(medium.above(Code.of(Level.MEDIUM, THERE)), "/here", "/there");
        }

        @Test
        void aCodeIsComparedWithCodesAndWithAnother() {
            assertYes(medium.is(Level.MEDIUM), "/here");
            assertNo(medium.is(Level.LOW), "/here");
            assertYes(medium.in(Level.LOW, Level.MEDIUM), "/here");
            assertNo(medium.in(), "/here");
            assertYes(medium.is(Code.of(Level.MEDIUM, THERE)), "/here", "/there");
            assertNo(medium.is(Code.of(Level.LOW, THERE)), "/here", "/there");
        }

        @Test
        void anAbsentCodeIsNoneOfThemAndAnUnknownOneMayBeAny() {
            assertNo(absent.is(Level.LOW), "/here");
            assertNo(absent.atLeast(Level.LOW), "/here");
            assertNo(absent.above(medium), "/here");
            assertNo(absent.is(Code.blank(Presence.ABSENT, THERE)), "/here", "/there");
            assertUnknown(unknown.is(Level.LOW), "/here");
            assertUnknown(unknown.in(Level.values()), "/here");
            assertUnknown(unknown.atLeast(Level.LOW), "/here");
            assertUnknown(unknown.above(medium), "/here");
        }

        @Test
        void aCodePrintsAsFilesHaveIt() {
            assertThat(Code.of(Level.VERY_HIGH, HERE)).hasToString("very-high");
            assertThat(absent).hasToString("none");
        }
    }
}
