package dev.aims.dossier;

import dev.aims.binding.Matching;
import dev.aims.binding.Range;
import dev.aims.binding.TextOrList;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Listing;
import dev.aims.fact.Numbers;
import dev.aims.fact.Texts;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random trees that follow the records: all that a dossier may say, in any of its three states. */
final class RandomNodes {

    private static final int DEPTH = 7;
    private static final int MOST_MEMBERS = 4;
    private static final List<String> STRANGE_TEXTS = List.of(
            "", "no", "null", "1.10", "2026-11-20", "~", "a/b", "~0", "é", "😀", " ", "two\nlines", "0x1F", ">=");

    private RandomNodes() {}

    /** Returns dossiers: {@code as_of} is stated, the rest as chance has it. */
    static Arbitrary<Branch> dossiers() {
        return Combinators.combine(dates(), record(DossierPart.class, DEPTH)).as((asOf, rest) -> {
            Map<String, Node> members = new LinkedHashMap<>();
            members.put("as_of", asOf);
            members.putAll(rest.members());
            members.put("as_of", asOf);
            return Branch.of(members);
        });
    }

    private static Arbitrary<Branch> record(Class<?> type, int depth) {
        if (depth == 0) {
            return Arbitraries.just(Branch.of(Map.of()));
        }
        return Arbitraries.of(Spot.of(type)).set().ofMaxSize(MOST_MEMBERS).flatMap(chosen -> {
            List<Spot> spots = List.copyOf(chosen);
            return Combinators.combine(spots.stream()
                            .map(spot -> orNull(value(spot, depth)))
                            .toList())
                    .as(values -> {
                        Map<String, Node> members = new LinkedHashMap<>();
                        for (int i = 0; i < values.size(); i++) {
                            members.put(spots.get(i).name(), values.get(i));
                        }
                        return Branch.of(members);
                    });
        });
    }

    private static Arbitrary<Node> orNull(Arbitrary<Node> value) {
        return Arbitraries.frequencyOf(Tuple.of(6, value), Tuple.of(1, Arbitraries.just(Scalar.none())));
    }

    private static Arbitrary<Node> value(Spot spot, int depth) {
        if (spot.is(Entries.class)) {
            return register(spot, depth);
        }
        if (spot.is(Listing.class)) {
            return record(Spot.raw(spot.argument()), depth - 1)
                    .list()
                    .ofMaxSize(2)
                    .map(Items::of);
        }
        if (spot.is(Code.class)) {
            return Arbitraries.of(spot.codes()).map(Scalar::of);
        }
        if (spot.is(Codes.class)) {
            return Arbitraries.of(spot.codes())
                    .map(Scalar::of)
                    .list()
                    .ofMaxSize(3)
                    .map(Items::of);
        }
        if (spot.is(Texts.class)) {
            Arbitrary<Node> lists = texts().list().ofMaxSize(3).map(Items::of);
            return spot.hint(TextOrList.class) == null ? lists : Arbitraries.oneOf(lists, texts());
        }
        if (spot.is(Numbers.class)) {
            return numbers(spot.hint(Range.class)).list().ofMaxSize(3).map(Items::of);
        }
        if (spot.is(Amount.class)) {
            return numbers(spot.hint(Range.class));
        }
        if (spot.is(Day.class)) {
            return dates();
        }
        if (spot.is(Flag.class)) {
            return Arbitraries.of(true, false).map(Scalar::of);
        }
        if (spot.isRecord()) {
            return record(spot.raw(), depth - 1).map(branch -> branch);
        }
        return spot.hint(Matching.class) == null
                ? texts()
                : Arbitraries.of("ASSESSED", "RELEVANT", "NOT_RELEVANT", "NOT_RELEVANT: no\nharm", "")
                        .map(Scalar::of);
    }

    private static Arbitrary<Node> register(Spot spot, int depth) {
        Spot member = spot.member();
        Arbitrary<String> keys = spot.keys().isEmpty()
                ? Arbitraries.oneOf(Arbitraries.of("a", "b", "R3", "d-policy"), Arbitraries.of(STRANGE_TEXTS))
                : Arbitraries.of(spot.keys());
        Arbitrary<Node> values = orNull(value(member, depth));
        return Combinators.combine(Arbitraries.maps(keys, values).ofMaxSize(2), Arbitraries.of(true, false))
                .as((entries, withIds) -> {
                    Map<String, Node> members = new LinkedHashMap<>();
                    entries.forEach(
                            (key, value) -> members.put(key, withIds && member.keepsId() ? withId(key, value) : value));
                    return Branch.of(members);
                });
    }

    private static Node withId(String key, Node value) {
        if (!(value instanceof Branch branch)) {
            return value;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(key));
        members.putAll(branch.members());
        return Branch.of(members);
    }

    private static Arbitrary<Node> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '\u024f')
                .withChars('\n', '\u20ac', '\u2028')
                .ofMaxLength(20);
        return Arbitraries.oneOf(any, Arbitraries.of(STRANGE_TEXTS)).map(Scalar::of);
    }

    private static Arbitrary<Node> dates() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, Arbitraries.of(LocalDate.of(2028, 2, 29), LocalDate.of(2026, 11, 20)))
                .map(day -> Scalar.of(day.toString()));
    }

    private static Arbitrary<Node> numbers(Range range) {
        long min = range == null || range.min() == Long.MIN_VALUE ? -1_000_000 : range.min();
        long max = range == null || range.max() == Long.MAX_VALUE ? 1_000_000 : range.max();
        BigDecimal least = BigDecimal.valueOf(min);
        Arbitrary<BigDecimal> whole = Arbitraries.longs().between(min, max).map(BigDecimal::valueOf);
        if (range != null && range.whole()) {
            return Arbitraries.oneOf(whole, whole.map(number -> number.setScale(1)))
                    .map(Scalar::of);
        }
        Arbitrary<BigDecimal> decimal = Arbitraries.bigDecimals()
                .between(least, BigDecimal.valueOf(max))
                .ofScale(4);
        return Arbitraries.oneOf(whole, decimal).map(Scalar::of);
    }

    /** Returns {@code root} with one value, chosen by {@code at}, in place of what stands there. */
    static Node replaced(Node root, int at, Node other) {
        List<List<Object>> places = new ArrayList<>();
        collect(root, List.of(), places);
        return replaced(root, places.get(at % places.size()), other);
    }

    private static void collect(Node node, List<Object> path, List<List<Object>> places) {
        places.add(path);
        if (node instanceof Branch branch) {
            branch.members().forEach((key, value) -> collect(value, and(path, key), places));
        } else if (node instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                collect(items.items().get(i), and(path, i), places);
            }
        }
    }

    private static List<Object> and(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Node replaced(Node node, List<Object> path, Node other) {
        if (path.isEmpty()) {
            return other;
        }
        List<Object> rest = path.subList(1, path.size());
        if (node instanceof Branch branch) {
            Map<String, Node> members = new LinkedHashMap<>(branch.members());
            members.computeIfPresent((String) path.get(0), (key, value) -> replaced(value, rest, other));
            return Branch.of(members);
        }
        List<Node> items = new ArrayList<>(((Items) node).items());
        int index = (Integer) path.get(0);
        items.set(index, replaced(items.get(index), rest, other));
        return Items.of(items);
    }
}
