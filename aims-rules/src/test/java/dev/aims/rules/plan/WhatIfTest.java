package dev.aims.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Outcome;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.rules.Aims;
import dev.aims.source.Items;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Aims AIMS = Aims.standard();

    private static final Dossier DOSSIER = Dossiers.parse("small.yaml", """
            as_of: 2026-11-20
            org:
              policy: {acknowledgements_pct: 93, covers: [USE]}
              concerns_channel: null
            systems:
              chat: {name: Chat}
            """);

    private static Outcome acknowledged(Assessment assessment) {
        return assessment.check("A.2.2-3").get(0).outcome();
    }

    @Test
    void aFactTakesThePlaceOfWhatIsStated() {
        WhatIf whatIf =
                WhatIf.on(AIMS, DOSSIER).stating("/org/policy/acknowledgements_pct", Scalar.of(BigDecimal.valueOf(99)));

        assertThat(whatIf.dossier()).isEqualTo(Dossiers.parse("expected.yaml", """
                as_of: 2026-11-20
                org:
                  policy: {acknowledgements_pct: 99, covers: [USE]}
                  concerns_channel: null
                systems:
                  chat: {name: Chat}
                """));
        assertThat(whatIf.assess()).isEqualTo(AIMS.assess(whatIf.dossier()));
    }

    @Test
    void theDossierItselfStaysAsItIs() {
        Assessment before = AIMS.assess(DOSSIER);
        assertThat(WhatIf.on(AIMS, DOSSIER).absent("/org/policy").assess()).isNotEqualTo(before);
        assertThat(AIMS.assess(DOSSIER)).isEqualTo(before);
    }

    @Test
    void whatIsTakenAwayIsUnknownAndWhatIsAbsentIsNotThere() {
        WhatIf unknown = WhatIf.on(AIMS, DOSSIER).without("/org/policy/acknowledgements_pct");
        WhatIf absent = WhatIf.on(AIMS, DOSSIER).absent("/org/policy/acknowledgements_pct");

        assertThat(acknowledged(unknown.assess())).isEqualTo(Outcome.INDETERMINATE);
        assertThat(acknowledged(absent.assess())).isEqualTo(Outcome.MINOR_NC);
    }

    @Test
    void laterFactsComeOnTopOfEarlierOnesAndRecordsOnTheWayComeIntoBeing() {
        Dossier dossier = WhatIf.on(AIMS, DOSSIER)
                .stating("/org/concerns_channel/features", Items.of(List.of(Scalar.of("ESCALATION"))))
                .stating("/org/concerns_channel/features/1", Scalar.of("NO_REPRISAL"))
                .without("/org/concerns_channel/last_exercised_on")
                .stating("/systems/a~1b/name", Scalar.of("Other"))
                .dossier();

        assertThat(dossier).isEqualTo(Dossiers.parse("expected.yaml", """
                as_of: 2026-11-20
                org:
                  policy: {acknowledgements_pct: 93, covers: [USE]}
                  concerns_channel: {features: [ESCALATION, NO_REPRISAL]}
                systems:
                  chat: {name: Chat}
                  a/b: {name: Other}
                """));
    }

    @Test
    void factsThatCannotBeStatedAreRefused() {
        WhatIf wrong = WhatIf.on(AIMS, DOSSIER).stating("/org/policy/acknowledgements_pct", Scalar.of("most"));
        WhatIf beyond = WhatIf.on(AIMS, DOSSIER)
                .stating("/org/policy/covers/5", Scalar.of("PROVISION"))
                .stating("/systems/chat/name/first", Scalar.of("Chat"));

        assertThatThrownBy(wrong::dossier)
                .isInstanceOf(DossierException.class)
                .hasMessageStartingWith(
                        "Dossier \"small.yaml\" can't be used, 1 fault:\n/org/policy/acknowledgements_pct: ");
        assertThatThrownBy(beyond::dossier).isInstanceOf(DossierException.class).hasMessage("""
                        Dossier "small.yaml" can't be used, 2 faults:
                        /org/policy/covers/5: the list has 1 entries, "5" is none of them
                        /systems/chat/name/first: a value stands where "first" is looked for""");
    }

    @Test
    void aPointerStartsAtTheDossier() {
        assertThatThrownBy(() -> WhatIf.on(AIMS, DOSSIER).absent("org/policy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"org/policy\" is no pointer to a fact; write /org/...");
    }
}
