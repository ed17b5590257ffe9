package dev.aims.benchmarks;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.data.Dataset;
import dev.aims.vocabulary.SourceType;
import java.time.LocalDate;

/** The questions of A.7.3 as a host would write them by hand: no unknowns, no evidence, no sentences. */
final class HandWritten {

    private HandWritten() {}

    static int dataAcquisition(Dossier dossier) {
        int failing = 0;
        for (AiSystem system : dossier.systems().members()) {
            for (Dataset dataset : system.datasets().members()) {
                failing += stated(dataset) ? 0 : 1;
                failing += lawful(dataset) ? 0 : 1;
                failing += dataset.sourceType().value() != SourceType.WEB
                                || Boolean.TRUE.equals(
                                        dataset.tdmOptoutRespected().value())
                        ? 0
                        : 1;
                LocalDate end = dataset.rights().expiresOn().value();
                failing += end == null || !end.isBefore(dossier.asOf()) ? 0 : 1;
            }
        }
        return failing;
    }

    private static boolean stated(Dataset dataset) {
        return dataset.sourceType().value() != null
                && dataset.acquiredOn().value() != null
                && Boolean.TRUE.equals(dataset.rights().permitsUse().value());
    }

    private static boolean lawful(Dataset dataset) {
        boolean basis = !Boolean.TRUE.equals(dataset.personalData().value())
                || dataset.lawfulBasis().value() != null;
        boolean condition = !Boolean.TRUE.equals(dataset.specialCategory().value())
                || dataset.specialCondition().value() != null;
        return basis && condition;
    }
}
