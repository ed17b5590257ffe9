package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.fact.Path;
import dev.aims.rules.pack.BuiltInPacks;
import dev.aims.soa.Comparison;
import dev.aims.soa.Decision;
import dev.aims.soa.SoaRow;
import dev.aims.soa.StatementOfApplicability;
import dev.aims.soa.SystemApplicability;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StatementOfApplicabilityLawTest {

    private static final Aims AIMS = Aims.standard();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final List<String> CONTROLS = AIMS.catalog().requirements().stream()
            .filter(Requirement::isControl)
            .map(Requirement::id)
            .toList();

    @Test
    void anEmptyDossierDecidesNothing() {
        StatementOfApplicability statement = of(Dossier.asOf(AS_OF).build());

        assertThat(statement.rows()).hasSize(38).extracting(SoaRow::decision).containsOnly(Decision.OPEN);
        assertThat(statement.rows()).extracting(SoaRow::comparison).containsOnly(Comparison.NOT_STATED);
        assertThat(statement.missing()).containsExactly("/systems");
    }

    @Test
    void withoutSystemsOnlyWhatAlwaysAppliesApplies() {
        StatementOfApplicability statement =
                of(Dossier.asOf(AS_OF).org(org -> org).noSystems().build());

        assertThat(statement.rows())
                .filteredOn(row -> row.decision() == Decision.APPLIES)
                .extracting(SoaRow::control)
                .containsExactly("A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.5.2", "A.5.3");
        assertThat(statement.rows())
                .filteredOn(row -> row.decision() != Decision.APPLIES)
                .allSatisfy(row -> {
                    assertThat(row.decision()).isEqualTo(Decision.NOT_APPLICABLE);
                    assertThat(row.justification()).isEqualTo("Not called for: there is no AI system.");
                });
    }

    @Property(tries = 60)
    void theStatementAgreesWithTheAssessment(@ForAll long seed) {
        Dossier dossier = fleet(new Random(seed));
        Assessment assessment = AIMS.assess(dossier);
        StatementOfApplicability statement = StatementOfApplicability.of(dossier, assessment, AIMS.catalog());

        assertThat(statement.rows()).extracting(SoaRow::control).isEqualTo(CONTROLS);
        for (SoaRow row : statement.rows()) {
            assertThat(row.status())
                    .isEqualTo(
                            assessment.requirement(row.control()).orElseThrow().verdict());
            assertThat(row.systems())
                    .extracting(SystemApplicability::system)
                    .containsExactlyElementsOf(assessment.systems().keySet());
            row.systems().forEach(system -> agrees(row.control(), system, assessment));
            if (row.systems().isEmpty()) {
                assertThat(row.decision()).isNotEqualTo(Decision.NOT_APPLICABLE);
            } else {
                assertThat(row.decision()).isEqualTo(folded(row.systems()));
                assertThat(row.comparison() == Comparison.EXCLUSION_CHALLENGED)
                        .isEqualTo(row.status() == Verdict.EXCLUSION_CHALLENGED);
            }
        }
    }

    @Property(tries = 30)
    void theStatementOfOneSystemIsItsPartOfTheWhole(@ForAll long seed) {
        Dossier dossier = fleet(new Random(seed));
        Assessment assessment = AIMS.assess(dossier);
        StatementOfApplicability whole = StatementOfApplicability.of(dossier, assessment, AIMS.catalog());

        for (String id : assessment.systems().keySet()) {
            StatementOfApplicability part = StatementOfApplicability.ofSystem(id, dossier, assessment, AIMS.catalog());
            assertThat(part.rows()).extracting(SoaRow::control).isEqualTo(CONTROLS);
            for (SoaRow row : part.rows()) {
                SoaRow ofAll = whole.row(row.control()).orElseThrow();
                SystemApplicability system = row.systems().get(0);
                assertThat(ofAll.systems()).contains(system);
                assertThat(row.decision()).isEqualTo(system.decision());
                assertThat(row.status()).isEqualTo(system.status());
                assertThat(row.risks())
                        .isEqualTo(ofAll.risks().stream()
                                .filter(risk -> risk.system().equals(id))
                                .toList());
                assertThat(row.treatments())
                        .isEqualTo(ofAll.treatments().stream()
                                .filter(treatment -> treatment.system().equals(id))
                                .toList());
            }
        }
    }

    @Property(tries = 60)
    void whatIsLeftUnsaidNeverTurnsADecisionAround(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier full = fleet(random);
        List<Path> facts = new ArrayList<>(Bases.facts(full));
        Collections.shuffle(facts, random);
        Dossier less = Bases.without(full, Set.copyOf(facts.subList(0, random.nextInt(facts.size() / 4))));
        StatementOfApplicability known = of(full);

        for (SoaRow row : of(less).rows()) {
            if (row.decision() != Decision.OPEN && !less.systems().members().isEmpty()) {
                assertThat(row.decision())
                        .isEqualTo(known.row(row.control()).orElseThrow().decision());
            }
        }
    }

    @Test
    void conditionsReadAsThePackWordsThem() {
        Map<String, String> words = BuiltInPacks.iso42001().conditions();
        StatementOfApplicability open =
                of(Dossier.asOf(AS_OF).system("sys", system -> system).build());

        for (Requirement control : AIMS.catalog().requirements()) {
            for (Precondition precondition : control.applies()) {
                String clause = Objects.requireNonNull(words.get(precondition.condition()));
                assertThat(open.row(control.id()).orElseThrow().justification())
                        .startsWith("Open for sys: the facts stated don't decide whether ")
                        .contains(clause.replaceFirst("^the system is not retired$", "is not retired"));
            }
        }
    }

    @Property(tries = 60)
    void noReasonIsLeftAsACode(@ForAll long seed) {
        Dossier dossier = fleet(new Random(seed));

        for (SoaRow row : of(dossier).rows()) {
            assertThat(row.justification()).isNotBlank().doesNotContain("_");
            row.systems(Decision.NOT_APPLICABLE).forEach(system -> assertThat(row.justification())
                    .contains(system.system())
                    .doesNotContain(": "
                            + Objects.requireNonNull(system.reason())
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', ' ') + "."));
        }
    }

    @Test
    void anAssessmentOfAnotherDossierIsRefused() {
        Dossier dossier = Bases.read("bank");
        Assessment other = AIMS.assess(Bases.read("supplier"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementOfApplicability.of(dossier, other, AIMS.catalog()))
                .withMessage("the assessment is of another dossier than \"bank.json\"; pass the one assessed");
    }

    private static void agrees(String control, SystemApplicability system, Assessment assessment) {
        Applicability applicability = Objects.requireNonNull(
                assessment.of(system.system()).applicability().get(control));
        assertThat(system.reason()).isEqualTo(applicability.reason());
        assertThat(system.status())
                .isEqualTo(assessment.of(system.system()).verdicts().get(control));
        assertThat(system.decision())
                .isEqualTo(
                        applicability.applies() == null
                                ? Decision.OPEN
                                : applicability.applies() ? Decision.APPLIES : Decision.NOT_APPLICABLE);
    }

    private static Decision folded(List<SystemApplicability> systems) {
        List<Decision> decisions =
                systems.stream().map(SystemApplicability::decision).toList();
        return decisions.contains(Decision.APPLIES)
                ? Decision.APPLIES
                : decisions.contains(Decision.OPEN) ? Decision.OPEN : Decision.NOT_APPLICABLE;
    }

    private static StatementOfApplicability of(Dossier dossier) {
        return StatementOfApplicability.of(dossier, AIMS.assess(dossier), AIMS.catalog());
    }

    /** The two base dossiers' systems under one organisation, changed at random, with facts left unsaid. */
    private static Dossier fleet(Random random) {
        Dossier bank = Mutations.of(Bases.read("bank"), random, 12);
        Map<String, Node> members = new LinkedHashMap<>(bank.node().members());
        Map<String, Node> systems = new LinkedHashMap<>();
        systems.put("bought", system(Mutations.of(Bases.read("supplier"), random, 12)));
        systems.put("scoring", system(bank));
        members.put("systems", Branch.of(systems));
        Dossier fleet = Dossiers.of("fleet.json", Branch.of(members));
        List<Path> facts = new ArrayList<>(Bases.facts(fleet));
        Collections.shuffle(facts, random);
        return Bases.without(fleet, Set.copyOf(facts.subList(0, random.nextInt(20))));
    }

    private static Node system(Dossier dossier) {
        Branch systems =
                (Branch) Objects.requireNonNull(dossier.node().members().get("systems"));
        Map<String, Node> facts = new LinkedHashMap<>(
                ((Branch) Objects.requireNonNull(systems.members().get("sys"))).members());
        facts.remove("id");
        return Branch.of(facts);
    }
}
