package dev.aims.cli;

import dev.aims.source.Suggestions;
import dev.aims.vocabulary.LifecycleStage;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Stages of the life cycle as typed: {@code deployment}, {@code operation-monitoring}. */
final class LifecycleStages implements ITypeConverter<LifecycleStage> {

    /** The names as typed, in the order of the life cycle. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    @Override
    public LifecycleStage convert(String name) {
        return Arrays.stream(LifecycleStage.values())
                .filter(stage -> name(stage).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    static String name(LifecycleStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> names() {
        return Arrays.stream(LifecycleStage.values()).map(LifecycleStages::name).toList();
    }

    private static String unknown(String name) {
        String near = Suggestions.nearest(name, names());
        return "\"" + name + "\" is no stage"
                + (near == null
                        ? "; use one of " + String.join(", ", names()) + "."
                        : ", did you mean \"" + near + "\"?");
    }
}
