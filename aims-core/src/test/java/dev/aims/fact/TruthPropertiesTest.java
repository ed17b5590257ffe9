package dev.aims.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.fact.Truth.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The laws of Kleene's logic, and of the facts that a truth rests on. */
class TruthPropertiesTest {

    private static final int FACTS = 5;

    /** A question to the facts 0 to 4, whose answers are yet to be given. */
    private interface Question {
        Truth answer(List<Value> facts);
    }

    @Property
    void theOppositeOfAConjunctionIsTheDisjunctionOfTheOpposites(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        assertSame(a.and(b).not(), a.not().or(b.not()));
        assertSame(a.or(b).not(), a.not().and(b.not()));
    }

    @Property
    void theOrderOfPartsMakesNoDifference(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        assertSame(a.and(b), b.and(a));
        assertSame(a.or(b), b.or(a));
    }

    @Property
    void theGroupingOfPartsMakesNoDifference(
            @ForAll("truths") Truth a, @ForAll("truths") Truth b, @ForAll("truths") Truth c) {
        assertSame(a.and(b).and(c), a.and(b.and(c)));
        assertSame(a.or(b).or(c), a.or(b.or(c)));
    }

    @Property
    void theOppositeOfTheOppositeIsTheTruthItself(@ForAll("truths") Truth a) {
        assertSame(a.not().not(), a);
    }

    @Property
    void anImplicationHoldsWhereItsConditionFailsOrItsConsequenceHolds(
            @ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        Value value = a.implies(b).value();

        assertThat(value == Value.YES).isEqualTo(a.isNo() || b.isYes());
        assertThat(value == Value.NO).isEqualTo(a.isYes() && b.isNo());
    }

    @Property
    void anUnknownNeverWinsOverWhatDecides(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        assertThat(a.and(b).isNo()).isEqualTo(a.isNo() || b.isNo());
        assertThat(a.and(b).isYes()).isEqualTo(a.isYes() && b.isYes());
        assertThat(a.or(b).isYes()).isEqualTo(a.isYes() || b.isYes());
        assertThat(a.or(b).isNo()).isEqualTo(a.isNo() && b.isNo());
    }

    @Property
    void aConjunctionRestsOnTheFactsOfThePartsThatDecideIt(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        Truth both = a.and(b);

        assertThat(both.facts()).isEqualTo(factsOf(part -> part.value() == both.value(), a, b));
    }

    @Property
    void aDisjunctionRestsOnTheFactsOfThePartsThatDecideIt(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        Truth either = a.or(b);

        assertThat(either.facts()).isEqualTo(factsOf(part -> part.value() == either.value(), a, b));
    }

    @Property
    void whatIsDecidedStaysDecidedWhenMoreBecomesKnown(
            @ForAll("questions") Question question, @ForAll("answers") List<Value> facts, @ForAll Random random) {
        List<Value> known = new ArrayList<>(facts);
        known.replaceAll(value -> value != Value.UNKNOWN ? value : random.nextBoolean() ? Value.YES : Value.NO);

        Truth before = question.answer(facts);
        Truth after = question.answer(known);

        assertThat(after.isUnknown()).isFalse();
        assertThat(before.isUnknown() || before.value() == after.value()).isTrue();
    }

    @Property
    void anUnknownNamesJustFactsThatAreUnknown(
            @ForAll("questions") Question question, @ForAll("answers") List<Value> facts) {
        Truth truth = question.answer(facts);

        assertThat(truth.facts()).allSatisfy(fact -> {
            Value value = facts.get(Integer.parseInt(fact.substring("/fact/".length())));
            assertThat(value == Value.UNKNOWN).isEqualTo(truth.isUnknown());
        });
    }

    @Property
    void theFactsOfADecisionDecideByThemselves(
            @ForAll("questions") Question question, @ForAll("answers") List<Value> facts) {
        Truth truth = question.answer(facts);
        List<Value> named = new ArrayList<>(Collections.nCopies(FACTS, Value.UNKNOWN));
        for (String fact : truth.facts()) {
            int index = Integer.parseInt(fact.substring("/fact/".length()));
            named.set(index, facts.get(index));
        }

        assertThat(question.answer(named).value()).isEqualTo(truth.value());
    }

    @Property
    void manyPartsAreFoldedInAnyOrder(@ForAll("parts") @Size(max = 8) List<Truth> parts, @ForAll Random random) {
        List<Truth> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertSame(Truth.all(parts), Truth.all(shuffled));
        assertSame(Truth.any(parts), Truth.any(shuffled.toArray(Truth[]::new)));
    }

    @Property
    void theFirstFactIsOneOfTheFacts(@ForAll("truths") Truth truth) {
        Path first = truth.firstFact();

        assertThat(first == null).isEqualTo(truth.facts().isEmpty());
        assertThat(first == null || truth.facts().contains(first.toString())).isTrue();
    }

    @Provide
    Arbitrary<List<Truth>> parts() {
        return truths().list();
    }

    @Provide
    Arbitrary<Truth> truths() {
        Arbitrary<Truth> bare = Arbitraries.of(Truth.YES, Truth.NO);
        Arbitrary<Truth> asked =
                Combinators.combine(questions(), answers()).as((question, facts) -> question.answer(facts));
        return Arbitraries.oneOf(bare, asked, asked);
    }

    @Provide
    Arbitrary<List<Value>> answers() {
        return Arbitraries.of(Value.class).list().ofSize(FACTS);
    }

    @Provide
    Arbitrary<Question> questions() {
        return questions(3);
    }

    private static Arbitrary<Question> questions(int depth) {
        Arbitrary<Question> facts = Arbitraries.integers()
                .between(0, FACTS - 1)
                .map(index -> answers ->
                        truth(answers.get(index), Path.ROOT.at("fact").at(String.valueOf(index))));
        if (depth == 0) {
            return facts;
        }
        Arbitrary<Question> parts = Arbitraries.lazy(() -> questions(depth - 1));
        return Arbitraries.oneOf(
                facts,
                parts.map(part -> answers -> part.answer(answers).not()),
                Combinators.combine(parts, parts)
                        .as((a, b) -> answers -> a.answer(answers).and(b.answer(answers))),
                Combinators.combine(parts, parts)
                        .as((a, b) -> answers -> a.answer(answers).or(b.answer(answers))),
                Combinators.combine(parts, parts)
                        .as((a, b) -> answers -> a.answer(answers).implies(b.answer(answers))));
    }

    private static Truth truth(Value value, Path path) {
        return value == Value.UNKNOWN ? Truth.unknown(path) : Truth.of(value == Value.YES, path);
    }

    private static SortedSet<String> factsOf(Predicate<Truth> counts, Truth... parts) {
        SortedSet<String> facts = new TreeSet<>();
        for (Truth part : parts) {
            if (counts.test(part)) {
                facts.addAll(part.facts());
            }
        }
        return facts;
    }

    private static void assertSame(Truth a, Truth b) {
        assertThat(a.value()).isEqualTo(b.value());
        assertThat(a.facts()).isEqualTo(b.facts());
    }
}
