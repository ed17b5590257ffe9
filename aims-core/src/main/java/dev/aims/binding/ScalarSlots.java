package dev.aims.binding;

import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Coded;
import dev.aims.fact.Day;
import dev.aims.fact.Fact;
import dev.aims.fact.Flag;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.fact.Text;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The slots for single values. */
final class ScalarSlots {

    private static final int DATE_LENGTH = 10;

    private ScalarSlots() {}

    static Slot day() {
        return new One<Day>(ScalarSlots::readDay, Day::blank, day -> Scalar.of(String.valueOf(day.value())));
    }

    static Slot flag() {
        return new One<Flag>(ScalarSlots::readFlag, Flag::blank, flag -> Scalar.of(Boolean.TRUE.equals(flag.value())));
    }

    static Slot text(@Nullable Matching matching) {
        Reader<Text> reader = matching == null
                ? ScalarSlots::readText
                : new Matched(Pattern.compile(matching.pattern(), Pattern.DOTALL), matching.allowed());
        return new One<>(reader, Text::blank, text -> Scalar.of(String.valueOf(text.value())));
    }

    static Slot amount(@Nullable Range range) {
        return new One<Amount>(
                (node, path, faults) -> readAmount(node, path, faults, range),
                Amount::blank,
                amount -> Scalar.of(amount.value() == null ? BigDecimal.ZERO : amount.value()));
    }

    static <E extends Enum<E> & Coded> Slot code(CodeList<E> list) {
        return new One<Code<E>>(
                (node, path, faults) -> {
                    E code = list.read(node, path, faults);
                    return code == null ? null : Code.of(code, path);
                },
                Code::blank,
                code -> Scalar.of(code.toString()));
    }

    /** Returns the text of {@code node}, taking unquoted YAML scalars as they are written; null after adding a fault. */
    static @Nullable String textOf(Node node, Path path, Faults faults) {
        if (node instanceof Scalar scalar
                && (scalar.kind() == Scalar.Kind.TEXT || (scalar.plain() && scalar.kind() != Scalar.Kind.NULL))) {
            return scalar.text();
        }
        faults.wrongType(node, path, "text");
        return null;
    }

    /** Returns the number of {@code node}; null after adding a fault. */
    static @Nullable BigDecimal numberOf(Node node, Path path, Faults faults, @Nullable Range range) {
        if (!(node instanceof Scalar scalar) || scalar.kind() != Scalar.Kind.NUMBER) {
            faults.wrongType(node, path, range != null && range.whole() ? "a whole number" : "a number");
            return null;
        }
        BigDecimal number = scalar.number();
        if (range != null) {
            if (range.whole() && number.stripTrailingZeros().scale() > 0) {
                faults.add(node, path, "found " + scalar.text() + ", a whole number is needed");
                return null;
            }
            if (number.compareTo(BigDecimal.valueOf(range.min())) < 0
                    || number.compareTo(BigDecimal.valueOf(range.max())) > 0) {
                faults.add(node, path, "found " + scalar.text() + ", allowed: " + words(range));
                return null;
            }
        }
        return number;
    }

    private static String words(Range range) {
        return range.max() == Long.MAX_VALUE ? range.min() + " or more" : range.min() + " to " + range.max();
    }

    static @Nullable LocalDate dateOf(Node node, Path path, Faults faults) {
        String text = textOf(node, path, faults);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // said below, in the same words as for any other text that is no date
        }
        faults.add(node, path, Faults.quoted(text) + " is no date; a date is written like 2026-11-20");
        return null;
    }

    private static @Nullable Day readDay(Node node, Path path, Faults faults) {
        LocalDate date = dateOf(node, path, faults);
        return date == null ? null : Day.of(date, path);
    }

    private static @Nullable Flag readFlag(Node node, Path path, Faults faults) {
        if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN) {
            return Flag.of(Boolean.parseBoolean(scalar.text()), path);
        }
        faults.wrongType(node, path, "true or false");
        return null;
    }

    private static @Nullable Text readText(Node node, Path path, Faults faults) {
        String text = textOf(node, path, faults);
        return text == null ? null : Text.of(text, path);
    }

    private static @Nullable Amount readAmount(Node node, Path path, Faults faults, @Nullable Range range) {
        BigDecimal number = numberOf(node, path, faults, range);
        return number == null ? null : Amount.of(number, path);
    }

    private interface Reader<F extends Fact<?>> {
        @Nullable
        F read(Node node, Path path, Faults faults);
    }

    private record Matched(Pattern pattern, String allowed) implements Reader<Text> {
        @Override
        public @Nullable Text read(Node node, Path path, Faults faults) {
            String text = textOf(node, path, faults);
            if (text == null || text.isEmpty() || pattern.matcher(text).matches()) {
                return text == null ? null : Text.of(text, path);
            }
            faults.add(node, path, "found " + Faults.quoted(text) + ", allowed: " + allowed);
            return null;
        }
    }

    private record One<F extends Fact<?>>(
            Reader<F> reader, BiFunction<Presence, Path, F> blanks, Function<F, Node> writer) implements Slot {

        @Override
        public Object read(Node node, Path path, Faults faults) {
            F fact = reader.read(node, path, faults);
            return fact == null ? blanks.apply(Presence.UNKNOWN, path) : fact;
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
}
