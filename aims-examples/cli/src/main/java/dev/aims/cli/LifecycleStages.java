package dev.aims.cli;

import dev.aims.vocabulary.LifecycleStage;
import java.util.Arrays;
import java.util.Iterator;

/** Stages of the life cycle as typed: {@code deployment}, {@code operation-monitoring}. */
final class LifecycleStages extends EnumConverter<LifecycleStage> {

    LifecycleStages() {
        super(LifecycleStage.class, "stage");
    }

    /** The names as typed, in the order of the life cycle. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LifecycleStage.values())
                    .map(EnumConverter::typed)
                    .iterator();
        }
    }
}
