package dev.aims.cli;

import dev.aims.source.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant as typed: in lower case, with hyphens. */
abstract class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;
    private final String noun;

    /** Creates a converter for {@code type}, whose constants a person calls a {@code noun}. */
    EnumConverter(Class<E> type, String noun) {
        this.type = type;
        this.noun = noun;
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> typed(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    /** Returns the name as typed. */
    static String typed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String unknown(String name) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(EnumConverter::typed).toList();
        String near = Suggestions.nearest(name, known);
        return "\"" + name + "\" is no " + noun
                + (near == null
                        ? "; use one of " + String.join(", ", known) + "."
                        : ", did you mean \"" + near + "\"?");
    }
}
