package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.report.AssessmentJson;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AssessmentLawTest {

    private static final Aims AIMS = Aims.standard();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void anEmptyDossierConformsToNothing() {
        Assessment assessment = AIMS.assess(Dossier.asOf(AS_OF).build());

        assertThat(assessment.requirements()).extracting("verdict").doesNotContain(Verdict.CONFORM);
        assertThat(assessment.checks()).extracting(CheckResult::outcome).containsOnly(Outcome.INDETERMINATE);
    }

    @Test
    void anOrganisationOfWhichNothingIsSaidConformsToNothing() {
        Assessment assessment = AIMS.assess(Dossier.asOf(AS_OF)
                .org(org -> org)
                .system("sys", system -> system)
                .build());

        assertThat(assessment.requirements()).extracting("verdict").doesNotContain(Verdict.CONFORM, Verdict.OFI);
        assertThat(assessment.checks()).extracting(CheckResult::outcome).doesNotContain(Outcome.CONFORM);
    }

    @Property(tries = 40)
    void theOrderOfFactsMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = Mutations.of(Bases.read("bank"), random, 10);
        Dossier shuffled = Dossiers.of(dossier.name(), shuffled(dossier.node(), random));

        assertThat(json(AIMS.assess(shuffled))).isEqualTo(json(AIMS.assess(dossier)));
    }

    @Property(tries = 40)
    void systemsDoNotInfluenceEachOther(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier one = Mutations.of(Bases.read("bank"), random, 10);
        Dossier both = GeneratedDossiers.joined(one, Mutations.of(Bases.read("supplier"), random, 10));

        Assessment alone = AIMS.assess(one);
        Assessment together = AIMS.assess(both);

        assertThat(together.checks().filter(check -> "sys".equals(check.system())))
                .containsExactlyElementsOf(
                        alone.checks().filter(check -> check.system() != null).toList());
        assertThat(together.of("sys").checks())
                .extracting(CheckResult::id, CheckResult::system, CheckResult::explanation)
                .containsExactlyElementsOf(alone.of("sys").checks().stream()
                        .map(check -> tuple(check.id(), check.system(), check.explanation()))
                        .toList());
        assertThat(together.of("sys")).isEqualTo(alone.of("sys"));
    }

    @Test
    void threadsShareOneLibrary() throws Exception {
        Dossier dossier = Bases.read("bank");
        String expected = json(AIMS.assess(dossier));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> found = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                found.add(threads.submit(() -> json(AIMS.assess(dossier))));
            }
            for (Future<String> each : found) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String json(Assessment assessment) {
        StringWriter out = new StringWriter();
        AssessmentJson.writeLine(assessment, out);
        return out.toString();
    }

    private static Node shuffled(Node node, Random random) {
        if (!(node instanceof Branch branch)) {
            return node;
        }
        List<String> keys = new ArrayList<>(branch.members().keySet());
        Collections.shuffle(keys, random);
        Map<String, Node> members = new LinkedHashMap<>();
        keys.forEach(key -> members.put(
                key, shuffled(Objects.requireNonNull(branch.members().get(key)), random)));
        return Branch.of(members);
    }
}
