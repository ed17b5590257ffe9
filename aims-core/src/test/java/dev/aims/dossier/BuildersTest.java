package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aims.binding.DossierException;
import dev.aims.dossier.documents.DocumentedInformation;
import dev.aims.dossier.validation.GroupResult;
import dev.aims.dossier.validation.ValidationReport;
import dev.aims.fact.Presence;
import dev.aims.vocabulary.Activity;
import dev.aims.vocabulary.LifecycleStage;
import dev.aims.vocabulary.PolicyCoverage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers built in Java, as a pipeline does it. */
class BuildersTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

    @Test
    void aValidationReportWithResultsPerGroupIsAFewLines() {
        Dossier built = Dossier.asOf(AS_OF)
                .system(
                        "scoring",
                        s -> s.vv(v -> v.reports("vv-1", r -> r.version("v2")
                                .date(LocalDate.parse("2026-10-01"))
                                .testDatasets("loans-test")
                                .results("R3", result -> result.value(0.91)
                                        .groups("age_under_25", g -> g.sampleSize(900)
                                                .value(0.76))
                                        .groups("age_25_plus", g -> g.sampleSize(5100)
                                                .value(new BigDecimal("0.93")))))))
                .build();

        assertThat(built).isEqualTo(Dossiers.parse("d.yaml", """
                        as_of: 2026-11-20
                        systems:
                          scoring:
                            vv:
                              reports:
                                vv-1:
                                  version: v2
                                  date: 2026-10-01
                                  test_datasets: [loans-test]
                                  results:
                                    R3:
                                      value: 0.91
                                      groups:
                                        age_under_25: {n: 900, value: 0.76}
                                        age_25_plus: {n: 5100, value: 0.93}
                        """));
    }

    @Test
    void whatIsBuiltIsReadBack() {
        Dossier built = Dossier.asOf(AS_OF)
                .org(o -> o.people("p-1", p -> p.active(true).functions("CEO"))
                        .policy(p -> p.covers(PolicyCoverage.USE).none("doc"))
                        .none("soa"))
                .system("s", s -> s.lifecycleStage(LifecycleStage.DEPLOYMENT)
                        .activities(Activity.USE, Activity.OPERATE))
                .build();

        assertThat(Dossiers.parse("d.json", Dossiers.json(built))).isEqualTo(built);
        assertThat(Dossiers.parse("d.yaml", Dossiers.yaml(built))).isEqualTo(built);
        assertThat(Dossiers.canonical(built))
                .isEqualTo(
                        "{\"as_of\":\"2026-11-20\","
                                + "\"org\":{\"people\":{\"p-1\":{\"active\":true,\"functions\":[\"CEO\"]}},"
                                + "\"policy\":{\"covers\":[\"USE\"],\"doc\":null},\"soa\":null},"
                                + "\"systems\":{\"s\":{\"activities\":[\"USE\",\"OPERATE\"],\"id\":\"s\",\"lifecycle_stage\":\"DEPLOYMENT\"}}}");
    }

    @Test
    void whatIsNotStatedIsUnknownAndWhatThereIsNoneOfIsAbsent() {
        Dossier dossier = Dossier.asOf(AS_OF)
                .org(o -> o.documents("d", d -> d.kind("AI_POLICY").none("withdrawn_on", "approved_on")))
                .build();
        DocumentedInformation document = dossier.org().documents().get("d");

        assertThat(document.withdrawnOn().presence()).isEqualTo(Presence.ABSENT);
        assertThat(document.approvedOn().presence()).isEqualTo(Presence.ABSENT);
        assertThat(document.createdOn().presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(dossier.systems().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void thereMayBeNoSystems() {
        assertThat(Dossier.asOf(AS_OF).noSystems().build())
                .isEqualTo(Dossiers.parse("d.yaml", "as_of: 2026-11-20\nsystems: {}"))
                .isNotEqualTo(Dossier.asOf(AS_OF).build());
    }

    @Test
    void aListWithoutItemsAssertsThatThereAreNone() {
        Dossier dossier = Dossier.asOf(AS_OF).system("s", s -> s.activities()).build();

        assertThat(dossier.systems().get("s").activities().presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void recordsBuiltByThemselvesAreStatedToo() {
        Dossier whole = Dossiers.parse("d.yaml", CreditScoring.yaml());
        AiSystem system = AiSystem.builder().name("Credit scoring").build();

        assertThat(Dossier.asOf(AS_OF).system("a", system).system("b", system).build())
                .isEqualTo(Dossiers.parse(
                        "d.yaml",
                        "as_of: 2026-11-20\nsystems: {a: {name: Credit scoring}, b: {name: Credit scoring}}"));
        assertThat(Dossier.asOf(whole.asOf())
                        .org(whole.org())
                        .system("credit-scoring", whole.systems().get("credit-scoring"))
                        .build())
                .isEqualTo(whole);
    }

    @Test
    void aBuilderRefusesWhatAFileMayNotSayInTheSameWords() {
        DossierException exception = catchThrowableOfType(DossierException.class, () -> Dossier.asOf(AS_OF)
                .org(o -> o.policy(p -> p.acknowledgementsPct(101)))
                .system("s", s -> s.targetShares("men", 1.5).none("nam"))
                .build());

        assertThat(exception.getMessage().replaceAll("; allowed: name,.*", "")).isEqualTo("""
                        Dossier "built by the host" can't be used, 3 faults:
                        /org/policy/acknowledgements_pct: found 101, allowed: 0 to 100
                        /systems/s/nam: unknown key "nam", did you mean "name"?
                        /systems/s/target_shares/men: found 1.5, allowed: 0 to 1""");
    }

    @Test
    void aRecordBuiltByItselfIsCheckedToo() {
        DossierException exception = catchThrowableOfType(
                DossierException.class,
                () -> ValidationReport.builder().overlapRatio(-0.5).build());

        assertThat(exception).hasMessage("""
                        Dossier "ValidationReport" can't be used, 1 fault:
                        /overlap_ratio: found -0.5, allowed: 0 to 1""");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aResultThatIsNoNumberIsRefusedWhereItIsStated(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupResult.builder().value(value))
                .withMessage(value + " is no number that can be reckoned with; state a number, or none(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupResult.builder().value((float) value))
                .withMessage(value + " is no number that can be reckoned with; state a number, or none(...)");
    }

    @Test
    void anyKindOfNumberIsTakenWithItsDigits() {
        assertThat(GroupResult.builder().value(0.1).build().value()).hasToString("0.1");
        assertThat(GroupResult.builder().value(0.1f).build().value()).hasToString("0.1");
        assertThat(GroupResult.builder().value(7L).build().value()).hasToString("7");
        assertThat(GroupResult.builder().value(new BigDecimal("0.10")).build().value())
                .hasToString("0.1");
    }

    @Test
    void aLaterStatementOfOneFieldReplacesAnEarlierOne() {
        assertThat(GroupResult.builder().value(1).value(2).build().value()).hasToString("2");
        assertThat(GroupResult.builder().value(1).none("value").build().value().presence())
                .isEqualTo(Presence.ABSENT);
    }
}
