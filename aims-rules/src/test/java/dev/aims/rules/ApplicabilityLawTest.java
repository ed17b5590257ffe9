package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.SystemAssessment;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whether a control applies hangs on what a system is, never on what evidence there is: on what the organisation does
 * with the system, its stage, attributes, declared impact and legal classification, and whether it has suppliers.
 */
class ApplicabilityLawTest {

    private static final Aims AIMS = Aims.standard();

    private static final Set<String> DECIDING =
            Set.of("activities", "lifecycle_stage", "attributes", "declared_impact", "eu", "suppliers");

    @Property(tries = 25)
    void otherEvidenceMakesNoControlApplyOrNot(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = GeneratedDossiers.any(random);
        Dossier evidence = GeneratedDossiers.any(random);

        hasTheSameControls(dossier, swapped(dossier, evidence));
    }

    @Property(tries = 25)
    void withoutAnyEvidenceTheSameControlsApply(@ForAll long seed) {
        Dossier dossier = GeneratedDossiers.any(new Random(seed));

        hasTheSameControls(
                dossier, swapped(dossier, Dossiers.of("nothing", Branch.of(Map.of("as_of", asOf(dossier))))));
    }

    private static void hasTheSameControls(Dossier dossier, Dossier swapped) {
        Map<String, SystemAssessment> before = AIMS.assess(dossier).systems();
        Map<String, SystemAssessment> after = AIMS.assess(swapped).systems();

        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((id, system) -> {
            assertThat(after.get(id).applicability()).isEqualTo(system.applicability());
            assertThat(after.get(id).effectiveImpact()).isEqualTo(system.effectiveImpact());
            assertThat(after.get(id).euAiAct().tier())
                    .isEqualTo(system.euAiAct().tier());
        });
    }

    /** Returns {@code dossier} with the organisation of {@code evidence}, and with the evidence of its first system. */
    private static Dossier swapped(Dossier dossier, Dossier evidence) {
        Map<String, Node> donor = evidence.systems().members().stream()
                .findFirst()
                .map(system -> systems(evidence).get(system.id()).members())
                .orElse(Map.of());
        Map<String, Node> systems = new LinkedHashMap<>();
        for (AiSystem system : dossier.systems().members()) {
            Map<String, Node> members = new LinkedHashMap<>(donor);
            members.keySet().removeAll(DECIDING);
            members.remove("id");
            systems(dossier).get(system.id()).members().forEach((name, value) -> {
                if (DECIDING.contains(name)) {
                    members.put(name, name.equals("suppliers") ? emptied(value) : value);
                }
            });
            systems.put(system.id(), Branch.of(members));
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("as_of", asOf(dossier));
        Node org = evidence.node().members().get("org");
        if (org != null) {
            members.put("org", org);
        }
        if (dossier.node().members().containsKey("systems")) {
            members.put("systems", Branch.of(systems));
        }
        return Dossiers.of("swapped", Branch.of(members));
    }

    /** There is a supplier or there is none; what is recorded of it is evidence. */
    private static Node emptied(Node register) {
        if (!(register instanceof Branch branch)) {
            return register;
        }
        Map<String, Node> entries = new LinkedHashMap<>(branch.members());
        entries.replaceAll((id, entry) -> entry instanceof Branch ? Branch.of(Map.of()) : entry);
        return Branch.of(entries);
    }

    private static Map<String, Branch> systems(Dossier dossier) {
        Map<String, Branch> systems = new LinkedHashMap<>();
        if (dossier.node().members().get("systems") instanceof Branch register) {
            register.members().forEach((id, system) -> systems.put(id, (Branch) system));
        }
        return systems;
    }

    private static Node asOf(Dossier dossier) {
        return Objects.requireNonNull(dossier.node().members().get("as_of"));
    }
}
