package dev.aims.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.fact.Presence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactDiffTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void aFactIsAddedRemovedOrChangedAndKeepsItsPlace() {
        assertThat(told("""
                as_of: 2026-11-20
                org:
                  policy: {communicated_internally_on: 2026-01-01}
                  scope: {systems: [s]}
                """, """
                as_of: 2026-11-20
                org:
                  logging_min_days: 30
                  policy: {communicated_internally_on: 2026-02-01}
                """))
                .containsExactly(
                        "/org/logging_min_days ADDED stated now null new.yaml:3:3",
                        "/org/policy/communicated_internally_on CHANGED changed old.yaml:3:12 new.yaml:4:12",
                        "/org/scope REMOVED no longer stated old.yaml:4:3 null");
    }

    @Test
    void allThreeStatesOfAFactAreToldApart() {
        assertThat(told("""
                as_of: 2026-11-20
                systems:
                  s: {suppliers: null, risks: {}, treatments: {T: {}}}
                """, """
                as_of: 2026-11-20
                systems:
                  s: {suppliers: {x: {}}, treatments: null, incidents: null}
                """))
                .contains(
                        "/systems/s/risks REMOVED no longer asserted absent old.yaml:3:24 null",
                        "/systems/s/suppliers CHANGED stated now, was asserted absent old.yaml:3:7 new.yaml:3:7",
                        "/systems/s/treatments CHANGED asserted absent now, was stated old.yaml:3:35 new.yaml:3:27");
    }

    @Test
    void aSystemThatCameIsNamedOnce() {
        assertThat(told(
                        "as_of: 2026-11-20\nsystems: {a: {}}\n",
                        "as_of: 2026-11-20\nsystems: {a: {}, b: {activities: [USE]}}\n"))
                .containsExactly("/systems/b ADDED stated now null new.yaml:2:18");
    }

    @Test
    void theReferenceDateIsAFact() {
        FactDiff diff = FactDiff.between(
                Dossiers.parse("old.yaml", "as_of: 2026-11-20"), Dossiers.parse("new.yaml", "as_of: 2026-11-21"));

        assertThat(diff.changes()).hasSize(1).allMatch(FactChange::isAsOf);
    }

    @Test
    void entriesAtTheEndOfAListAreNamedOneByOneElseTheListIs() {
        String one = lineage("{date: 2025-01-01}");
        String two = lineage("{date: 2025-01-01}, {date: 2026-01-01}");
        String shifted = lineage("{date: 2024-01-01}, {date: 2025-01-01}");

        assertThat(told(one, two))
                .containsExactly("/systems/s/datasets/d/lineage/1 ADDED stated now null new.yaml:2:60");
        assertThat(told(two, one))
                .containsExactly("/systems/s/datasets/d/lineage/1 REMOVED no longer stated old.yaml:2:60 null");
        assertThat(told(one, shifted))
                .containsExactly("/systems/s/datasets/d/lineage CHANGED changed old.yaml:2:30 new.yaml:2:30");
        assertThat(told(two, shifted))
                .containsExactly(
                        "/systems/s/datasets/d/lineage/0/date CHANGED changed old.yaml:2:41 new.yaml:2:41",
                        "/systems/s/datasets/d/lineage/1/date CHANGED changed old.yaml:2:61 new.yaml:2:61");
    }

    private static String lineage(String steps) {
        return "as_of: 2026-11-20\nsystems: {s: {datasets: {d: {lineage: [" + steps + "]}}}}\n";
    }

    @Test
    void aNumberWithAnotherZeroIsTheSameFact() {
        assertThat(told(
                        "as_of: 2026-11-20\nsystems: {s: {target_shares: {men: 0.5}}}\n",
                        "as_of: 2026-11-20\nsystems: {s: {target_shares: {men: 0.50}}}\n"))
                .isEmpty();
    }

    @Test
    void dossiersWithoutFilesHaveNoPlaces() {
        Dossier before = Dossier.asOf(AS_OF).noSystems().build();
        Dossier after = Dossier.asOf(AS_OF).system("s", system -> system).build();

        assertThat(FactDiff.between(before, after).changes())
                .containsExactly(new FactChange("/systems", Presence.ABSENT, Presence.STATED, null, null));
    }

    @Test
    void aFactThatIsNotStatedOnEitherSideDidNotChange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactChange("/org", Presence.ABSENT, Presence.ABSENT, null, null))
                .withMessage("/org is ABSENT on both sides, so it didn't change");
    }

    private static List<String> told(String before, String after) {
        return FactDiff.between(Dossiers.parse("old.yaml", before), Dossiers.parse("new.yaml", after))
                .changes()
                .stream()
                .map(fact -> fact.pointer() + " " + fact.kind() + " " + DiffWords.of(fact) + " " + fact.placeBefore()
                        + " " + fact.placeAfter())
                .toList();
    }
}
