package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.report.AssessmentJson;
import dev.aims.rules.Aims;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to hold: one of the two.
 *
 * @param dossier a dossier, still to be assessed; or null
 * @param stored an assessment as it was kept; or null
 */
record Given(@Nullable Dossier dossier, @Nullable Assessment stored) {

    Given {
        if ((dossier == null) == (stored == null)) {
            throw new IllegalArgumentException("a file holds either a dossier or an assessment");
        }
    }

    /**
     * Reads {@code file}, whichever it holds.
     *
     * @throws DossierException if it is neither, or a dossier that can't be used; lists all faults
     * @throws dev.aims.report.AssessmentFileException if it is an assessment that can't be used; lists all faults
     */
    static Given read(String file, InputStream standardInput) {
        List<Fault> faults = new ArrayList<>();
        Node node = file.equals(Parts.STANDARD_INPUT)
                ? Sources.read(file, standardInput, Limits.DEFAULT, faults)
                : Sources.read(Path.of(file), Limits.DEFAULT, faults);
        if (node == null || !faults.isEmpty()) {
            throw new DossierException(file, faults);
        }
        return AssessmentJson.isAssessment(node)
                ? new Given(null, AssessmentJson.of(file, node))
                : new Given(Dossiers.of(file, node), null);
    }

    /** Returns the assessment; {@code aims} is only asked for a dossier. */
    Assessment assessed(Supplier<Aims> aims) {
        if (stored != null) {
            return stored;
        }
        return aims.get().assess(Objects.requireNonNull(dossier));
    }
}
