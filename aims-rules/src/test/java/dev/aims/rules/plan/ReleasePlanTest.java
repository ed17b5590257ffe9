package dev.aims.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.gate.Departures;
import dev.aims.gate.Gate;
import dev.aims.rules.Aims;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasePlanTest {

    private static final Aims AIMS = Aims.standard();
    private static final Gate GATE = Gate.before(LifecycleStage.DEPLOYMENT);
    private static final Dossier EMPTY = Dossiers.parse("empty.yaml", "as_of: 2027-03-01\nsystems: {x: {}}\n");

    private static Dossier base(String name) {
        String resource = "/dev/aims/packs/iso42001/common/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(ReleasePlanTest.class.getResourceAsStream(resource), resource)) {
            return Dossiers.read(name + ".json", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier without(Dossier dossier, String... pointers) {
        WhatIf left = WhatIf.on(AIMS, dossier);
        for (String pointer : pointers) {
            left = left.without(pointer);
        }
        return left.dossier();
    }

    /** Dossiers that hold and that the examples can mend throughout. */
    static Stream<Dossier> held() {
        Dossier bank = base("bank");
        return Stream.of(
                EMPTY,
                without(bank, "/org/audits", "/org/policy/reviews", "/systems/sys/monitoring"),
                without(bank, "/org/people", "/org/documents", "/systems/sys/attributes/autonomy"),
                WhatIf.on(AIMS, bank)
                        .stating("/org/policy/acknowledgements_pct", Scalar.of(java.math.BigDecimal.valueOf(12)))
                        .absent("/org/management_reviews")
                        .absent("/org/concerns_channel")
                        .dossier(),
                without(base("supplier"), "/org/objectives", "/systems/sys/vv", "/systems/sys/version"));
    }

    private static boolean releases(Dossier dossier, String system) {
        return GATE.decide(AIMS.assess(dossier).of(system)).releases();
    }

    private static String only(Dossier dossier) {
        return dossier.systems().byId().keySet().iterator().next();
    }

    private static WhatIf applied(Dossier dossier, List<PlanStep> steps) {
        WhatIf all = WhatIf.on(AIMS, dossier);
        for (PlanStep step : steps) {
            all = all.stating(step.pointer(), Objects.requireNonNull(step.example()));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("held")
    void aVerifiedPlanReleasesEveryStepIsNeededAndWhatDefinesTheSituationStays(Dossier dossier) {
        String system = only(dossier);
        ReleasePlan plan = ReleasePlan.of(AIMS, dossier, system, GATE);

        assertThat(releases(dossier, system)).isFalse();
        assertThat(plan.isVerified()).as(plan.headline()).isTrue();
        assertThat(plan.complete()).isTrue();
        assertThat(plan.cleared()).isEqualTo(plan.reasons()).isPositive();
        assertThat(releases(plan.appliedTo(AIMS, dossier).dossier(), system)).isTrue();
        for (PlanStep step : plan.steps()) {
            List<PlanStep> others =
                    plan.steps().stream().filter(other -> !other.equals(step)).toList();
            assertThat(releases(applied(dossier, others).dossier(), system))
                    .as(step.pointer())
                    .isFalse();
            assertThat(step.clears()).isNotEmpty();
            Node stated = Pointer.at(dossier.node(), step.pointer());
            assertThat(stated == null || !FixedFacts.isDefining(step.pointer()))
                    .as(step.pointer())
                    .isTrue();
        }
    }

    @Test
    void theSameDossierGivesTheSamePlan() {
        assertThat(ReleasePlan.of(AIMS, EMPTY, "x", GATE)).isEqualTo(ReleasePlan.of(AIMS, EMPTY, "x", GATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank", "supplier"})
    void whatMayPassNeedsNothing(String name) {
        ReleasePlan plan = ReleasePlan.of(AIMS, base(name), "sys", GATE);

        assertThat(plan)
                .isEqualTo(new ReleasePlan(
                        "sys", LifecycleStage.DEPLOYMENT, List.of(), 0, 0, true, new Departures(List.of())));
        assertThat(plan.headline()).isEqualTo("sys may pass the gate before DEPLOYMENT: nothing is needed");
    }

    @Test
    void aStageChangeThatCannotBeStaysAsAStepWithoutProof() {
        ReleasePlan plan = ReleasePlan.of(AIMS, base("bank"), "sys", Gate.before(LifecycleStage.INCEPTION));

        assertThat(plan.headline())
                .isEqualTo(
                        "Before INCEPTION sys needs 1 step; 0 of 1 reason to hold verified by assessing again, the gate"
                                + " still holds for the rest");
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().get(0).verified()).isFalse();
        assertThat(plan.steps().get(0).meaning()).isEqualTo("a system in OPERATION_MONITORING can't go to INCEPTION");
    }

    @Test
    void aProhibitedPracticeIsNeverPlannedAway() {
        Dossier prohibited = WhatIf.on(AIMS, base("bank"))
                .stating("/systems/sys/eu/prohibited", Items.of(List.of(Scalar.of("5.1.f"))))
                .dossier();
        ReleasePlan plan = ReleasePlan.of(AIMS, prohibited, "sys", GATE);

        assertThat(plan.isVerified()).isFalse();
        assertThat(plan.steps())
                .filteredOn(step -> !step.verified())
                .extracting(PlanStep::meaning)
                .contains("the practice is prohibited by Regulation (EU) 2024/1689, Art. 5");
    }

    @Test
    void whatTheSystemIsIsAskedForAndOnlyAssumed() {
        ReleasePlan plan = ReleasePlan.of(AIMS, without(base("bank"), "/systems/sys/activities"), "sys", GATE);

        assertThat(plan.headline())
                .endsWith(
                        "; the gate releases when these facts are so, verified by assessing again; assumed answers: 1");
        assertThat(plan.steps())
                .singleElement()
                .extracting(PlanStep::kind, PlanStep::pointer)
                .containsExactly(PlanStep.Kind.STATE, "/systems/sys/activities");
    }

    @Test
    void aNewReviewComesBesideTheLateOne() {
        Dossier late = WhatIf.on(AIMS, base("bank"))
                .without("/org/policy/reviews/rv2")
                .stating("/org/policy/reviews/rv1/date", Scalar.of("2024-01-18"))
                .dossier();

        assertThat(ReleasePlan.of(AIMS, late, "sys", GATE).steps())
                .singleElement()
                .extracting(PlanStep::kind, PlanStep::pointer, PlanStep::clears)
                .containsExactly(PlanStep.Kind.ADD, "/org/policy/reviews/rv2", List.of("A.2.4-1", "A.2.4-2"));
    }

    @Test
    void aSystemThatNobodyStatedHasNoPlan() {
        assertThatThrownBy(() -> ReleasePlan.of(AIMS, EMPTY, "y", GATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the dossier has no system \"y\"; it has: x");
    }
}
