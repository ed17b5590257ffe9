package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left unsaid never proves, and never refutes what is said. */
class KleeneLawTest {

    private static final Aims AIMS = Aims.standard();

    static Stream<String> bases() {
        return Bases.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("bases")
    void leavingOneFactUnsaidNeverImprovesNorRefutes(String base) {
        Dossier dossier = Bases.read(base);
        Map<String, Outcome> before = outcomes(AIMS.assess(dossier));
        Set<String> broken = new TreeSet<>();
        for (Path fact : Bases.facts(dossier)) {
            Map<String, Outcome> after = outcomes(AIMS.assess(Bases.without(dossier, Set.of(fact))));
            broken.addAll(broken(before, after, "without " + fact));
        }
        assertThat(broken).isEmpty();
    }

    @Property(tries = 150)
    void leavingMoreUnsaidNeverImprovesNorRefutes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int share) {
        Random random = new Random(seed);
        Dossier dossier = Mutations.of(Bases.read(Bases.NAMES.get(random.nextInt(Bases.NAMES.size()))), random, 6);
        List<Path> facts = Bases.facts(dossier);
        Set<Path> fewer = new HashSet<>();
        facts.stream().filter(fact -> random.nextInt(100) < share).forEach(fewer::add);
        Map<String, Outcome> before = outcomes(AIMS.assess(dossier));
        Map<String, Outcome> after = outcomes(AIMS.assess(Bases.without(dossier, fewer)));
        assertThat(broken(before, after, "")).isEmpty();
    }

    private static Set<String> broken(Map<String, Outcome> before, Map<String, Outcome> after, String what) {
        Set<String> broken = new TreeSet<>();
        before.forEach((check, outcome) -> {
            Outcome then = after.get(check);
            if (then != null && !allowed(outcome).contains(then)) {
                broken.add(check + " " + outcome + " -> " + then + " " + what);
            }
        });
        return broken;
    }

    private static Set<Outcome> allowed(Outcome before) {
        return switch (before) {
            case CONFORM -> EnumSet.of(Outcome.CONFORM, Outcome.INDETERMINATE);
            case NOT_APPLICABLE -> EnumSet.of(Outcome.NOT_APPLICABLE, Outcome.INDETERMINATE);
            case INDETERMINATE -> EnumSet.of(Outcome.INDETERMINATE);
            case OFI -> EnumSet.of(Outcome.OFI, Outcome.INDETERMINATE);
            case MINOR_NC -> EnumSet.of(Outcome.MINOR_NC, Outcome.OFI, Outcome.INDETERMINATE);
            case MAJOR_NC -> EnumSet.of(Outcome.MAJOR_NC, Outcome.MINOR_NC, Outcome.OFI, Outcome.INDETERMINATE);
        };
    }

    private static Map<String, Outcome> outcomes(Assessment assessment) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        assessment.checks().forEach(check -> outcomes.put(subject(check), check.outcome()));
        return outcomes;
    }

    private static String subject(CheckResult check) {
        return check.system() == null ? check.id() : check.id() + " of " + check.system();
    }
}
