package dev.aims.certification;

import dev.aims.catalog.Pdca;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gaps between what is recorded and what the catalog asks.
 *
 * @param requirements every requirement of the catalog, in the order of the standard
 */
public record GapAnalysis(List<RequirementGap> requirements) {

    public GapAnalysis {
        requirements = List.copyOf(requirements);
    }

    /** Returns how the requirements of each clause and control objective stand, in the order of the standard. */
    public Map<String, Tally> byGroup() {
        Map<String, List<RequirementGap>> groups = requirements.stream()
                .collect(Collectors.groupingBy(RequirementGap::group, LinkedHashMap::new, Collectors.toList()));
        Map<String, Tally> tallies = new LinkedHashMap<>();
        groups.forEach((group, members) -> tallies.put(group, Tally.of(members)));
        return Collections.unmodifiableMap(tallies);
    }

    /** Returns how the requirements of each phase stand; every phase is there. */
    public Map<Pdca, Tally> byPhase() {
        Map<Pdca, Tally> tallies = new EnumMap<>(Pdca.class);
        for (Pdca phase : Pdca.values()) {
            tallies.put(
                    phase,
                    Tally.of(requirements.stream()
                            .filter(requirement -> requirement.pdca() == phase)
                            .toList()));
        }
        return Collections.unmodifiableMap(tallies);
    }

    /** Returns the requirements that something has to be mended or supplied for. */
    public Stream<RequirementGap> open() {
        return requirements.stream().filter(requirement -> requirement.verdict().isOpen());
    }

    /** Returns the requirement {@code id}. */
    public Optional<RequirementGap> requirement(String id) {
        Objects.requireNonNull(id, "id");
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }
}
