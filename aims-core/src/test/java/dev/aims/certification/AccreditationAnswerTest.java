package dev.aims.certification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.Dossiers;
import dev.aims.fact.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccreditationAnswerTest {

    private static final String FACTS = "{body: Example Certification Ltd, accreditation: "
            + "{body: Example Accreditation Board, forum_membership: %s, standards: [%s]}}";

    @Test
    void aSignatoryThatAccreditsForTheStandardIsAMember() {
        assertThat(of(FACTS.formatted("SIGNATORY", "ISO/IEC 27001, ISO/IEC 42001")))
                .isEqualTo(new AccreditationAnswer(
                        Truth.Value.YES,
                        Truth.Value.YES,
                        List.of(
                                "/org/certification/accreditation/body",
                                "/org/certification/accreditation/forum_membership",
                                "/org/certification/accreditation/standards",
                                "/org/certification/body"),
                        List.of()));
    }

    @Test
    void theStandardMayBeNamedWithItsEdition() {
        assertThat(of(FACTS.formatted("SIGNATORY", "'ISO/IEC 42001:2023'")).answer())
                .isEqualTo(Truth.Value.YES);
    }

    @Test
    void aMemberThatDidNotSignTheArrangementIsAMemberAllTheSame() {
        AccreditationAnswer answer = of(FACTS.formatted("MEMBER", "ISO/IEC 42001"));

        assertThat(answer.answer()).isEqualTo(Truth.Value.YES);
        assertThat(answer.signatory()).isEqualTo(Truth.Value.NO);
    }

    @Test
    void accreditationForOtherStandardsOrByANonMemberIsNone() {
        assertThat(of(FACTS.formatted("SIGNATORY", "ISO/IEC 27001, ISO/IEC 42006")))
                .isEqualTo(new AccreditationAnswer(
                        Truth.Value.NO,
                        Truth.Value.NO,
                        List.of("/org/certification/accreditation/standards"),
                        List.of()));
        assertThat(of(FACTS.formatted("NONE", "ISO/IEC 42001")).evidence())
                .containsExactly("/org/certification/accreditation/forum_membership");
    }

    @Test
    void oneProvenShortfallDecidesWhateverElseIsUnknown() {
        assertThat(of("{accreditation: {forum_membership: NONE}}"))
                .isEqualTo(new AccreditationAnswer(
                        Truth.Value.NO,
                        Truth.Value.NO,
                        List.of("/org/certification/accreditation/forum_membership"),
                        List.of()));
        assertThat(of("{accreditation: null}").answer()).isEqualTo(Truth.Value.NO);
        assertThat(of("null").answer()).isEqualTo(Truth.Value.NO);
    }

    @Test
    void whatIsNotStatedIsNamed() {
        assertThat(of("{body: Example Certification Ltd, accreditation: {body: Example Accreditation Board}}"))
                .isEqualTo(new AccreditationAnswer(
                        Truth.Value.UNKNOWN,
                        Truth.Value.UNKNOWN,
                        List.of(),
                        List.of(
                                "/org/certification/accreditation/forum_membership",
                                "/org/certification/accreditation/standards")));
    }

    private static AccreditationAnswer of(String certification) {
        return AccreditationAnswer.of(
                Dossiers.parse("d.yaml", "as_of: 2026-11-20\norg: {certification: " + certification + "}")
                        .org()
                        .certification());
    }
}
