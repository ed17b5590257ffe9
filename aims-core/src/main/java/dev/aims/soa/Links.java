package dev.aims.soa;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.risk.Risk;
import dev.aims.dossier.risk.RiskTreatment;
import dev.aims.fact.Fact;
import dev.aims.fact.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which treatments, and through them which risks, name which controls. */
final class Links {

    private final Map<String, List<LinkedTreatment>> treatments = new HashMap<>();
    private final Map<String, SortedMap<String, SortedMap<String, LinkedRisk>>> risks = new HashMap<>();
    private final SortedSet<String> missing = new TreeSet<>();

    private Links() {}

    /** Reads the links of all systems, or of the system {@code only}. */
    static Links of(Dossier dossier, @Nullable String only) {
        Links links = new Links();
        links.needs(dossier.systems());
        for (AiSystem system : dossier.systems().members()) {
            if (only == null || system.id().equals(only)) {
                links.needs(system.treatments());
                system.treatments().members().forEach(treatment -> links.add(dossier, system, treatment));
            }
        }
        return links;
    }

    List<LinkedTreatment> treatments(String control) {
        return treatments.getOrDefault(control, List.of());
    }

    List<LinkedRisk> risks(String control) {
        return risks.getOrDefault(control, new TreeMap<>()).values().stream()
                .flatMap(ofSystem -> ofSystem.values().stream())
                .toList();
    }

    /** Returns pointers to what isn't stated and could hold further links, sorted. */
    SortedSet<String> missing() {
        return missing;
    }

    private void add(Dossier dossier, AiSystem system, RiskTreatment treatment) {
        needs(treatment.controls());
        LinkedTreatment linked = LinkedTreatment.of(system.id(), treatment, dossier.asOf());
        for (String control : new LinkedHashSet<>(treatment.controls().value())) {
            treatments.computeIfAbsent(control, none -> new ArrayList<>()).add(linked);
            needs(treatment.risk());
            String risk = treatment.risk().value();
            if (risk != null) {
                risks.computeIfAbsent(control, none -> new TreeMap<>())
                        .computeIfAbsent(system.id(), none -> new TreeMap<>())
                        .put(risk, linked(system, risk));
            }
        }
    }

    private static LinkedRisk linked(AiSystem system, String id) {
        Risk risk = system.risks().get(id);
        return new LinkedRisk(system.id(), id, risk.origin().presence(), risk.level());
    }

    private void needs(Fact<?> fact) {
        if (fact.presence() == Presence.UNKNOWN) {
            missing.add(fact.path().toString());
        }
    }
}
