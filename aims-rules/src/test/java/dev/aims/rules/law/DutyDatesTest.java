package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.law.Force;
import dev.aims.law.Obligation;
import dev.aims.law.Timing;
import dev.aims.vocabulary.Activity;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.AnnexISection;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.ProhibitedPractice;
import dev.aims.vocabulary.TransparencyDuty;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyDatesTest {

    /** Every fact for every duty; which of them is looked at the table says. */
    private static EuFacts.Builder eu(EuFacts.Builder eu, String kind) {
        EuFacts.Builder all = eu.roles(EuRole.values()).gpai(true).gpaiSystemic(true);
        return switch (kind) {
            case "ANNEX_III" -> all.annexIii(AnnexIIIUse.POINT_5_B);
            case "AUTHORITIES" -> all.annexIii(AnnexIIIUse.POINT_6_A);
            case "ANNEX_I" ->
                all.annexI(product -> product.section(AnnexISection.A)
                        .thirdPartyAssessment(true)
                        .safetyComponent(true));
            case "BOTH" ->
                all.annexIii(AnnexIIIUse.POINT_5_B).annexI(product -> product.section(AnnexISection.A)
                        .thirdPartyAssessment(true)
                        .safetyComponent(true));
            case "EXEMPTED" -> all.annexIii(AnnexIIIUse.POINT_5_B).art63Condition(Art6Condition.CONDITION_A);
            case "ART_50" -> all.art50(TransparencyDuty.values());
            case "PRACTICE_F" -> all.prohibited(ProhibitedPractice.POINT_F);
            case "PRACTICE_BA" -> all.prohibited(ProhibitedPractice.POINT_BA);
            default -> all;
        };
    }

    private static Timing timing(String asOf, String kind, String article, String firstDeployed) {
        UnaryOperator<AiSystem.Builder> facts = system -> {
            AiSystem.Builder stated = system.activities(Activity.values()).eu(eu -> eu(Given.none(eu), kind));
            return switch (firstDeployed) {
                case "never" -> stated.none("first_deployed_on");
                case "unknown" -> stated;
                default -> stated.firstDeployedOn(LocalDate.parse(firstDeployed));
            };
        };
        return Given.obligation(Given.system(asOf, facts), article).timing();
    }

    @ParameterizedTest
    @CsvSource({
        // article,       facts,       first deployed, as of,      applies from, force,    days until
        "Art. 4,          MINIMAL,     never,          2025-02-01, 2025-02-02,   LATER,    1",
        "Art. 4,          MINIMAL,     never,          2025-02-02, 2025-02-02,   IN_FORCE, 0",
        "Art. 5(1)(f),    PRACTICE_F,  never,          2025-02-01, 2025-02-02,   LATER,    1",
        "Art. 5(1)(f),    PRACTICE_F,  never,          2025-02-02, 2025-02-02,   IN_FORCE, 0",
        "Art. 5(1)(ba),   PRACTICE_BA, never,          2026-12-01, 2026-12-02,   LATER,    1",
        "Art. 5(1)(ba),   PRACTICE_BA, never,          2026-12-02, 2026-12-02,   IN_FORCE, 0",
        // Annex III
        "Art. 9,          ANNEX_III,   never,          2027-12-01, 2027-12-02,   LATER,    1",
        "Art. 9,          ANNEX_III,   never,          2027-12-02, 2027-12-02,   IN_FORCE, 0",
        "Art. 26,         ANNEX_III,   2027-12-02,     2027-12-02, 2027-12-02,   IN_FORCE, 0",
        "Art. 26,         ANNEX_III,   2027-12-01,     2027-12-01, 2027-12-02,   LATER,    1",
        "Art. 26,         ANNEX_III,   2027-12-01,     2027-12-02, 2027-12-02,   OPEN,     0",
        "Art. 26,         ANNEX_III,   2027-12-01,     2030-08-02, 2027-12-02,   OPEN,     0",
        "Art. 26,         ANNEX_III,   unknown,        2027-12-01, 2027-12-02,   LATER,    1",
        "Art. 26,         ANNEX_III,   unknown,        2027-12-02, 2027-12-02,   OPEN,     0",
        "Art. 27,         ANNEX_III,   never,          2027-12-02, 2027-12-02,   IN_FORCE, 0",
        // for public authorities, on the market before
        "Art. 9,          AUTHORITIES, 2027-12-01,     2027-12-01, 2030-08-02,   LATER,    975",
        "Art. 9,          AUTHORITIES, 2027-12-01,     2027-12-02, 2030-08-02,   OPEN,     974",
        "Art. 9,          AUTHORITIES, 2027-12-01,     2030-08-01, 2030-08-02,   OPEN,     1",
        "Art. 9,          AUTHORITIES, 2027-12-01,     2030-08-02, 2030-08-02,   IN_FORCE, 0",
        "Art. 9,          AUTHORITIES, 2027-12-02,     2027-12-02, 2027-12-02,   IN_FORCE, 0",
        // Annex I section A
        "Art. 9,          ANNEX_I,     never,          2028-08-01, 2028-08-02,   LATER,    1",
        "Art. 9,          ANNEX_I,     never,          2028-08-02, 2028-08-02,   IN_FORCE, 0",
        "Art. 9,          ANNEX_I,     2028-08-01,     2028-08-02, 2028-08-02,   OPEN,     0",
        "Art. 25(3),      ANNEX_I,     never,          2028-08-01, 2028-08-02,   LATER,    1",
        "Art. 25(3),      ANNEX_I,     never,          2028-08-02, 2028-08-02,   IN_FORCE, 0",
        "Art. 9,          BOTH,        never,          2027-12-02, 2027-12-02,   IN_FORCE, 0",
        "Art. 25(3),      BOTH,        never,          2027-12-02, 2028-08-02,   LATER,    244",
        // two readings
        "Art. 72,         ANNEX_III,   never,          2026-08-01, 2026-08-02,   LATER,    1",
        "Art. 72,         ANNEX_III,   never,          2026-08-02, 2026-08-02,   OPEN,     0",
        "Art. 73,         ANNEX_III,   never,          2027-12-01, 2026-08-02,   OPEN,     0",
        "Art. 73,         ANNEX_III,   never,          2027-12-02, 2027-12-02,   IN_FORCE, 0",
        "Art. 86,         ANNEX_III,   never,          2026-08-02, 2026-08-02,   OPEN,     0",
        "Art. 43,         ANNEX_I,     never,          2028-08-01, 2026-08-02,   OPEN,     0",
        "Art. 43,         ANNEX_I,     never,          2028-08-02, 2028-08-02,   IN_FORCE, 0",
        // held not to be high-risk
        "Art. 6(4),       EXEMPTED,    never,          2027-12-01, 2027-12-02,   LATER,    1",
        "Art. 6(4),       EXEMPTED,    never,          2027-12-02, 2027-12-02,   IN_FORCE, 0",
        "Art. 49(2),      EXEMPTED,    never,          2026-08-01, 2026-08-02,   LATER,    1",
        "Art. 49(2),      EXEMPTED,    never,          2026-08-02, 2026-08-02,   OPEN,     0",
        "Art. 49(2),      EXEMPTED,    never,          2027-12-02, 2027-12-02,   IN_FORCE, 0",
        // transparency
        "Art. 50(1),      ART_50,      2025-01-01,     2026-08-01, 2026-08-02,   LATER,    1",
        "Art. 50(1),      ART_50,      2025-01-01,     2026-08-02, 2026-08-02,   IN_FORCE, 0",
        "Art. 50(4),      ART_50,      unknown,        2026-08-02, 2026-08-02,   IN_FORCE, 0",
        "Art. 50(2),      ART_50,      2026-08-01,     2026-12-01, 2026-12-02,   LATER,    1",
        "Art. 50(2),      ART_50,      2026-08-01,     2026-12-02, 2026-12-02,   IN_FORCE, 0",
        "Art. 50(2),      ART_50,      2026-08-02,     2026-08-02, 2026-08-02,   IN_FORCE, 0",
        "Art. 50(2),      ART_50,      never,          2026-08-01, 2026-08-02,   LATER,    1",
        "Art. 50(2),      ART_50,      unknown,        2026-08-01, 2026-08-02,   LATER,    1",
        "Art. 50(2),      ART_50,      unknown,        2026-08-02, 2026-08-02,   OPEN,     0",
        "Art. 50(2),      ART_50,      unknown,        2026-12-02, 2026-08-02,   IN_FORCE, 0",
        // general-purpose models
        "Art. 53,         MINIMAL,     2025-08-02,     2025-08-02, 2025-08-02,   IN_FORCE, 0",
        "Art. 53,         MINIMAL,     never,          2025-08-01, 2025-08-02,   LATER,    1",
        "Art. 53,         MINIMAL,     2025-08-01,     2027-08-01, 2027-08-02,   LATER,    1",
        "Art. 53,         MINIMAL,     2025-08-01,     2027-08-02, 2027-08-02,   IN_FORCE, 0",
        "Art. 55,         MINIMAL,     unknown,        2027-08-01, 2025-08-02,   OPEN,     0",
        "Art. 55,         MINIMAL,     unknown,        2027-08-02, 2025-08-02,   IN_FORCE, 0",
    })
    void theDateFollowsFromClassAndFirstDeployment(
            String article, String facts, String first, String asOf, LocalDate from, Force force, long daysUntil) {
        Timing timing = timing(asOf, facts, article, first);

        assertThat(timing.appliesFrom()).isEqualTo(from);
        assertThat(timing.force()).isEqualTo(force);
        assertThat(timing.daysUntil()).isEqualTo(daysUntil);
    }

    @Test
    void whatMakesADateUncertainIsSaid() {
        assertThat(timing("2026-11-20", "ANNEX_III", "Art. 73", "never").note())
                .isEqualTo(
                        "two readings: from 2026-08-02 by the text of Art. 113(2), or with the class from 2027-12-02");
        assertThat(timing("2026-11-20", "ANNEX_III", "Art. 73", "2026-02-24").note())
                .isEqualTo(
                        "two readings: from 2026-08-02 by the text of Art. 113(2), or with the class from 2027-12-02;"
                                + " for what was first deployed before, Art. 111(2) speaks for the later");
        assertThat(timing("2026-11-20", "ANNEX_III", "Art. 9", "2026-02-24").note())
                .isEqualTo(
                        "first deployed on 2026-02-24, before 2027-12-02: only if its design changes significantly from"
                                + " that day on; if meant for public authorities, by 2030-08-02 in any case (Art. 111(2))");
        assertThat(timing("2026-11-20", "AUTHORITIES", "Art. 9", "2026-02-24").note())
                .isEqualTo(
                        "first deployed on 2026-02-24, before 2027-12-02: for public authorities by 2030-08-02, earlier"
                                + " if its design changes significantly from 2027-12-02 on (Art. 111(2))");
        assertThat(timing("2027-12-02", "ANNEX_III", "Art. 9", "unknown"))
                .isEqualTo(new Timing(
                        LocalDate.of(2027, 12, 2),
                        Force.OPEN,
                        0,
                        "whether it was on the market before 2027-12-02 isn't stated (Art. 111(2))",
                        List.of("/systems/sys/first_deployed_on")));
        assertThat(timing("2026-11-20", "ART_50", "Art. 50(2)", "unknown"))
                .isEqualTo(new Timing(
                        LocalDate.of(2026, 8, 2),
                        Force.OPEN,
                        0,
                        "whether it was on the market before 2026-08-02 isn't stated; if so, from 2026-12-02 (Art. 111(4))",
                        List.of("/systems/sys/first_deployed_on")));
        assertThat(timing("2026-11-20", "MINIMAL", "Art. 53", "2025-01-01").note())
                .isEqualTo("on the market before 2025-08-02 (Art. 111(3))");
    }

    @Test
    void anObligationAppliesFromTheDayOfItsTiming() {
        Obligation literacy = Given.obligation(Given.eu("2026-11-20", eu -> eu.roles(EuRole.DEPLOYER)), "Art. 4");

        assertThat(literacy.appliesFrom()).isEqualTo(literacy.timing().appliesFrom());
    }
}
