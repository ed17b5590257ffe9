package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.SystemAssessment;
import dev.aims.catalog.Check;
import dev.aims.catalog.Level;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every question of the catalog is answered, and answered once, whatever the dossier states. */
class OutcomeLawTest {

    private static final Aims AIMS = Aims.standard();

    @Property(tries = 40)
    void everyCheckHasExactlyOneOutcomeForEachSubject(@ForAll long seed) {
        Dossier dossier = GeneratedDossiers.any(new Random(seed));
        List<String> systems =
                dossier.systems().members().stream().map(AiSystem::id).toList();

        Assessment assessment = AIMS.assess(dossier);

        assertThat(assessment.checks().map(check -> check.id() + " of " + check.system()))
                .containsExactlyInAnyOrderElementsOf(AIMS.catalog().checks().stream()
                        .flatMap(check -> subjects(check, systems).map(subject -> check.id() + " of " + subject))
                        .toList());
        assertThat(assessment.systems().keySet()).containsExactlyElementsOf(systems);
        assertThat(assessment.systems().values()).allSatisfy(OutcomeLawTest::hasOneOfEach);
    }

    /** For its gate, a system has an outcome of its own or a part in the organisation's outcome of every check. */
    private static void hasOneOfEach(SystemAssessment system) {
        assertThat(system.checks())
                .extracting("id")
                .containsExactlyElementsOf(
                        AIMS.catalog().checks().stream().map(Check::id).toList());
        assertThat(system.verdicts().keySet())
                .containsExactlyElementsOf(AIMS.catalog().requirements().stream()
                        .map(Requirement::id)
                        .toList());
        assertThat(system.applicability().keySet())
                .containsExactlyElementsOf(AIMS.catalog().requirements().stream()
                        .filter(Requirement::isControl)
                        .map(Requirement::id)
                        .toList());
    }

    private static Stream<String> subjects(Check check, List<String> systems) {
        return check.level() == Level.ORG ? Stream.of("null") : systems.stream();
    }
}
