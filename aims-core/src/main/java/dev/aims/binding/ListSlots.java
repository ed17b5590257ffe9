package dev.aims.binding;

import dev.aims.fact.Coded;
import dev.aims.fact.Codes;
import dev.aims.fact.Fact;
import dev.aims.fact.Listing;
import dev.aims.fact.Numbers;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.fact.Texts;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The slots for lists. */
final class ListSlots {

    private ListSlots() {}

    static Slot texts(boolean orText) {
        ItemReader<String> item = ScalarSlots::textOf;
        Slot list = new Many<String, Texts>(item, Texts::of, Texts::blank, ListSlots::node);
        return orText ? new TextOrListSlot(list) : list;
    }

    static Slot numbers(@Nullable Range range) {
        ItemReader<Integer> item = (node, path, faults) -> {
            BigDecimal number = ScalarSlots.numberOf(node, path, faults, range);
            return number == null ? null : number.intValue();
        };
        return new Many<Integer, Numbers>(
                item,
                Numbers::of,
                Numbers::blank,
                numbers -> Items.of(numbers.value().stream()
                        .<Node>map(number -> Scalar.of(BigDecimal.valueOf(number)))
                        .toList()));
    }

    static <E extends Enum<E> & Coded> Slot codes(CodeList<E> list) {
        return new Many<E, Codes<E>>(
                list::read,
                Codes::of,
                Codes::blank,
                codes -> Items.of(codes.value().stream()
                        .<Node>map(code -> Scalar.of(code.code()))
                        .toList()));
    }

    static <T extends Part> Slot records(RecordSlot<T> member) {
        ItemReader<T> item = (node, path, faults) -> member.type().cast(member.read(node, path, faults));
        return new Many<T, Listing<T>>(
                item,
                Listing::of,
                Listing::blank,
                listing -> Items.of(listing.value().stream()
                        .map(part -> Shapes.nonNull(member.write(part)))
                        .toList()));
    }

    private static Node node(Texts texts) {
        return texts.isScalar()
                ? Scalar.of(texts.value().get(0))
                : Items.of(texts.value().stream().<Node>map(Scalar::of).toList());
    }

    private interface ItemReader<T> {
        @Nullable
        T read(Node node, Path path, Faults faults);
    }

    private record Many<T, F extends Fact<?>>(
            ItemReader<T> item,
            BiFunction<List<T>, Path, F> maker,
            BiFunction<Presence, Path, F> blanks,
            Function<F, Node> writer)
            implements Slot {

        @Override
        public Object read(Node node, Path path, Faults faults) {
            if (!(node instanceof Items items)) {
                faults.wrongType(node, path, "a list");
                return blanks.apply(Presence.UNKNOWN, path);
            }
            List<T> read = new ArrayList<>(items.items().size());
            for (int i = 0; i < items.items().size(); i++) {
                T value = item.read(items.items().get(i), path.at(Integer.toString(i)), faults);
                if (value != null) {
                    read.add(value);
                }
            }
            return maker.apply(read, path);
        }

        @Override
        public Object blank(Presence presence, Path path, boolean below) {
            return blanks.apply(presence, path);
        }

        @Override
        @SuppressWarnings("unchecked") // a slot is only handed what it made
        public @Nullable Node write(Object value) {
            return Shapes.written((F) value, writer);
        }
    }

    private record TextOrListSlot(Slot list) implements Slot {

        @Override
        public Object read(Node node, Path path, Faults faults) {
            if (node instanceof Items) {
                return list.read(node, path, faults);
            }
            String text = ScalarSlots.textOf(node, path, faults);
            return text == null ? Texts.blank(Presence.UNKNOWN, path) : Texts.scalar(text, path);
        }

        @Override
        public Object blank(Presence presence, Path path, boolean below) {
            return list.blank(presence, path, below);
        }

        @Override
        public @Nullable Node write(Object value) {
            return list.write(value);
        }
    }
}
