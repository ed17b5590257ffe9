package dev.aims.rules.facts;

import dev.aims.fact.Entries;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the entries of a register name in one of their fields, such as the category of each interested party. An entry
 * whose field nobody stated may name anything.
 */
public final class Mentions {

    private final Entries<?> register;
    private final List<Text> texts;

    private Mentions(Entries<?> register, List<Text> texts) {
        this.register = register;
        this.texts = texts;
    }

    /** Returns what {@code text} gives of the entries of {@code register}. */
    public static <T extends Part> Mentions of(Entries<T> register, Function<T, Text> text) {
        return new Mentions(register, register.members().stream().map(text).toList());
    }

    /** Returns whether an entry names {@code wanted}. */
    public Truth has(String wanted) {
        Truth some = register.known().not();
        for (Text text : texts) {
            some = some.or(text.is(wanted));
        }
        return some;
    }

    /** Returns whether each of {@code wanted} is named by an entry. */
    public Truth hasAll(String... wanted) {
        return Truth.all(Arrays.stream(wanted).map(this::has).toList());
    }

    /** Returns whether each of {@code wanted} is named by an entry; of none: yes. */
    public Truth cover(Texts wanted) {
        Truth all = wanted.known();
        for (String each : wanted.value()) {
            all = all.and(has(each));
        }
        return all;
    }

    /** Returns those of {@code wanted} that no entry is known to name; for statements. */
    public String lacking(String... wanted) {
        String lacking =
                Arrays.stream(wanted).filter(each -> !has(each).isYes()).collect(Collectors.joining(", "));
        return lacking.isEmpty() ? "none" : lacking;
    }

    /** Returns what is named, for statements. */
    @Override
    public String toString() {
        TreeSet<String> named =
                texts.stream().map(Text::value).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return named.isEmpty() ? "none" : String.join(", ", named);
    }
}
