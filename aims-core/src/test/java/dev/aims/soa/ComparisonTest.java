package dev.aims.soa;

import static dev.aims.soa.Decision.APPLIES;
import static dev.aims.soa.Decision.NOT_APPLICABLE;
import static dev.aims.soa.Decision.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.dossier.risk.SoaEntry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final String INCLUDED = "soa: {entries: {A.2.2: {decision: INCLUDED, justification: risk K1}}}";
    private static final String EXCLUDED = "soa: {entries: {A.2.2: {decision: EXCLUDED, justification: no use}}}";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    APPLIES,        AGREES
                    NOT_APPLICABLE, INCLUDED_THOUGH_NOT_CALLED_FOR
                    OPEN,           OPEN
                    """)
    void anInclusionIsNeverAFault(Decision facts, Comparison expected) {
        assertThat(of(INCLUDED, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    APPLIES,        EXCLUSION_CHALLENGED
                    NOT_APPLICABLE, AGREES
                    OPEN,           OPEN
                    """)
    void anExclusionIsChallengedOnlyByFacts(Decision facts, Comparison expected) {
        assertThat(of(EXCLUDED, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aStatementThatIsAbsentOrSilentOnTheControlMissesIt(Decision facts) {
        assertThat(of("soa: null", facts)).isEqualTo(Comparison.MISSING);
        assertThat(of("soa: {entries: {}}", facts)).isEqualTo(Comparison.MISSING);
        assertThat(of("soa: {entries: {A.2.3: {}}}", facts)).isEqualTo(Comparison.MISSING);
        assertThat(of("soa: {entries: {A.2.2: null}}", facts)).isEqualTo(Comparison.MISSING);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void anUnknownStatementIsNotAMissingOne(Decision facts) {
        assertThat(of("{}", facts)).isEqualTo(Comparison.NOT_STATED);
        assertThat(of("soa: {}", facts)).isEqualTo(Comparison.NOT_STATED);
        assertThat(of("soa: {entries: {A.2.2: {}}}", facts)).isEqualTo(Comparison.NOT_STATED);
        assertThat(of("soa: {entries: {A.2.2: {decision: INCLUDED}}}", facts)).isEqualTo(Comparison.NOT_STATED);
        assertThat(of("soa: {entries: {A.2.2: {justification: risk K1}}}", facts))
                .isEqualTo(Comparison.NOT_STATED);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aGapIsProvenWhateverElseIsUnknown(Decision facts) {
        assertThat(of("soa: {entries: {A.2.2: {decision: null}}}", facts)).isEqualTo(Comparison.NO_DECISION);
        assertThat(of("soa: {entries: {A.2.2: {justification: null}}}", facts)).isEqualTo(Comparison.NO_JUSTIFICATION);
        assertThat(of("soa: {entries: {A.2.2: {decision: INCLUDED, justification: '  '}}}", facts))
                .isEqualTo(Comparison.NO_JUSTIFICATION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    APPLIES,        AGREES
                    NOT_APPLICABLE, INCLUDED_THOUGH_NOT_CALLED_FOR
                    OPEN,           OPEN
                    """)
    void anInclusionThatOtherSystemsCallForAgrees(Decision organisation, Comparison expected) {
        assertThat(Comparison.of(entry(INCLUDED), NOT_APPLICABLE, organisation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void anExclusionIsHeldAgainstTheSystemAlone(Decision organisation) {
        assertThat(Comparison.of(entry(EXCLUDED), NOT_APPLICABLE, organisation)).isEqualTo(Comparison.AGREES);
        assertThat(Comparison.of(entry(EXCLUDED), APPLIES, organisation)).isEqualTo(Comparison.EXCLUSION_CHALLENGED);
        assertThat(Comparison.of(entry(EXCLUDED), OPEN, organisation)).isEqualTo(Comparison.OPEN);
    }

    private static Comparison of(String org, Decision facts) {
        return Comparison.of(entry(org), facts, facts);
    }

    private static SoaEntry entry(String org) {
        String yaml = "as_of: 2026-11-20\norg:\n  " + org + "\n";
        Dossier dossier = Dossiers.read("soa.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return dossier.org().soa().entries().get("A.2.2");
    }
}
