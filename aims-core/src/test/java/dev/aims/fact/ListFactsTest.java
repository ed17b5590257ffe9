package dev.aims.fact;

import static dev.aims.fact.Facts.HERE;
import static dev.aims.fact.Facts.THERE;
import static dev.aims.fact.Facts.assertNo;
import static dev.aims.fact.Facts.assertUnknown;
import static dev.aims.fact.Facts.assertYes;
import static dev.aims.fact.Facts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.fact.Facts.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lists of codes, texts and numbers: what a stated list doesn't name is not there. */
class ListFactsTest {

    @Nested
    class OfCodes {

        private final Codes<Level> some = Codes.of(List.of(Level.LOW, Level.VERY_HIGH), HERE);
        private final Codes<Level> unknown = Codes.blank(Presence.UNKNOWN, HERE);

        @Test
        void aListHasTheCodesItNamesAndNoOthers() {
            assertYes(some.has(Level.LOW), "/here");
            assertNo(some.has(Level.MEDIUM), "/here");
            assertYes(some.hasAll(Level.LOW, Level.VERY_HIGH), "/here");
            assertNo(some.hasAll(Level.values()), "/here");
            assertYes(some.hasAny(Level.MEDIUM, Level.LOW), "/here");
            assertNo(some.hasAny(Level.MEDIUM), "/here");
        }

        @Test
        void anEmptyListAssertsThatThereAreNone() {
            Codes<Level> none = Codes.of(List.<Level>of(), HERE);

            assertThat(none)
                    .isEqualTo(Codes.<Level>blank(Presence.ABSENT, HERE))
                    .hasToString("none");
            assertThat(none.value()).isEmpty();
            assertNo(none.has(Level.LOW), "/here");
            assertNo(none.hasAll(Level.LOW), "/here");
            assertYes(none.absent(), "/here");
        }

        @Test
        void ofAnUnknownListNothingIsKnown() {
            assertThat(unknown.value()).isEmpty();
            assertUnknown(unknown.has(Level.LOW), "/here");
            assertUnknown(unknown.hasAll(Level.LOW), "/here");
            assertUnknown(unknown.hasAny(Level.LOW), "/here");
        }

        @Test
        void statementsNameCodesAsFilesHaveThem() {
            assertThat(some).hasToString("LOW, very-high");
            assertThat(unknown).hasToString("not stated");
            assertThat(some.lacking(Level.LOW, Level.MEDIUM)).isEqualTo("MEDIUM");
            assertThat(some.lacking(Level.LOW)).isEqualTo("none");
            assertThat(Codes.of(List.<Level>of(), HERE).lacking(Level.VERY_HIGH))
                    .isEqualTo("very-high");
        }

        @Test
        void aListIsCopiedOnTheWayIn() {
            List<Level> given = new ArrayList<>(List.of(Level.LOW));
            Codes<Level> codes = Codes.of(given, HERE);
            given.add(Level.MEDIUM);

            assertThat(codes.value()).containsExactly(Level.LOW).isUnmodifiable();
        }
    }

    @Nested
    class OfTexts {

        private final Texts absent = Texts.blank(Presence.ABSENT, HERE);
        private final Texts unknown = Texts.blank(Presence.UNKNOWN, HERE);
        private final Texts others = Texts.of(List.of("a", "b"), THERE);

        @Test
        void aListHasTheTextsItNamesAndNoOthers() {
            assertYes(texts("a", "b").has("a"), "/here");
            assertNo(texts("a", "b").has("c"), "/here");
            assertYes(texts("a", "b").hasAll("b", "a"), "/here");
            assertNo(texts("a").hasAll("a", "b"), "/here");
            assertYes(texts("a").has(Text.of("a", THERE)), "/here", "/there");
            assertNo(texts("a").has(Text.of("b", THERE)), "/here", "/there");
            assertNo(texts("a").has(Text.blank(Presence.ABSENT, THERE)), "/there");
            assertUnknown(texts("a").has(Text.blank(Presence.UNKNOWN, THERE)), "/there");
            assertUnknown(unknown.has("a"), "/here");
        }

        @Test
        void textsAreWithinOthersThatNameThemAll() {
            assertYes(texts("b").within(others), "/here", "/there");
            assertNo(texts("b", "c").within(others), "/here", "/there");
            assertThat(texts("b", "c", "d").beyond(others)).isEqualTo("c, d");
            assertThat(texts("b").beyond(others)).isEqualTo("none");
        }

        @Test
        void noTextsAreWithinAnyOthers() {
            assertYes(absent.within(others), "/here", "/there");
            assertYes(absent.within(Texts.blank(Presence.ABSENT, THERE)), "/here");
            assertYes(absent.within(Texts.blank(Presence.UNKNOWN, THERE)), "/here");
        }

        @Test
        void someTextsAreNotWithinNone() {
            assertNo(texts("a").within(Texts.blank(Presence.ABSENT, THERE)), "/here", "/there");
        }

        @Test
        void whetherTextsAreWithinOthersIsUnknownAsLongAsEitherIs() {
            assertUnknown(unknown.within(others), "/here");
            assertUnknown(texts("a").within(Texts.blank(Presence.UNKNOWN, THERE)), "/there");
            assertUnknown(unknown.within(Texts.blank(Presence.ABSENT, THERE)), "/here");
        }

        @Test
        void oneTextMayStandForAList() {
            assertYes(Texts.scalar("ALL", HERE).has("ALL"), "/here");
            assertThat(Texts.scalar("ALL", HERE)).isNotEqualTo(texts("ALL")).hasToString("ALL");
            assertThat(Texts.scalar("ALL", HERE).isScalar()).isTrue();
            assertThat(Texts.scalar("", HERE)).isEqualTo(absent);
        }

        @Test
        void onlyASingleTextGivesAReason() {
            assertYes(Texts.scalar("NOT_APPLICABLE: no persons", HERE).says("NOT_APPLICABLE:"), "/here");
            assertNo(Texts.scalar("NOT_APPLICABLE:", HERE).says("NOT_APPLICABLE:"), "/here");
            assertNo(texts("NOT_APPLICABLE: no persons").says("NOT_APPLICABLE:"), "/here");
            assertNo(absent.says("NOT_APPLICABLE:"), "/here");
            assertUnknown(unknown.says("NOT_APPLICABLE:"), "/here");
        }

        @Test
        void statementsNameTexts() {
            assertThat(texts("b", "a")).hasToString("b, a");
            assertThat(absent).hasToString("none");
            assertThat(unknown).hasToString("not stated");
            assertThat(texts("a").lacking("a", "b", "c")).isEqualTo("b, c");
        }
    }

    @Nested
    class OfNumbers {

        private final Numbers some = Numbers.of(List.of(6, 4, 5), HERE);

        @Test
        void aListHasTheNumbersItNamesAndNoOthers() {
            assertYes(some.has(4), "/here");
            assertNo(some.has(7), "/here");
            assertYes(some.hasAll(4, 6), "/here");
            assertNo(some.hasAll(4, 7), "/here");
            assertNo(Numbers.of(List.of(), HERE).has(4), "/here");
            assertUnknown(Numbers.blank(Presence.UNKNOWN, HERE).has(4), "/here");
        }

        @Test
        void statementsNameNumbersInOrder() {
            assertThat(some).hasToString("4, 5, 6");
            assertThat(Numbers.of(List.of(), HERE)).hasToString("none");
            assertThat(Numbers.of(List.of(), HERE).value()).isEmpty();
        }
    }
}
