package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.RequirementKind;
import dev.aims.crosswalk.Framework;
import dev.aims.crosswalk.Projection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrosswalkTextTest {

    @Test
    void tellsOfEachItemWhoSupportsItAndWhatNothingCovers() {
        assertThat(text(
                        List.of(
                                result("4.1", Verdict.CONFORM),
                                result("6.1.4", Verdict.CONFORM),
                                result("9.2.1", Verdict.MINOR_NC),
                                result("9.2.2", Verdict.MAJOR_NC),
                                result("A.2.3", Verdict.OFI),
                                result("A.7.3", Verdict.NOT_APPLICABLE),
                                result("A.7.6", Verdict.EXCLUSION_CHALLENGED),
                                result("A.8.2", Verdict.CONFORM),
                                result("A.8.4", Verdict.MINOR_NC)),
                        Framework.ISO_29151))
                .isEqualTo("""
                        Crosswalk to ISO/IEC 29151, 2017
                        scoring.yaml, as of 2026-11-20

                        Of 12 items:
                             1  supported by all related requirements that apply
                             1  supported by some of the related requirements
                             2  supported by none of the related requirements
                             6  open
                             1  no related requirement applies
                             1  no requirement relates to it

                          A.2 General policies for the use and protection of PII: supported by all
                          related requirements that apply
                              A.2.3     opportunity for improvement [WEAK, LOW trust, ANALYST_PRIVACY]

                          A.3 Consent and choice: no requirement relates to it

                          A.4 Purpose legitimacy and specification: open
                              A.7.3     not applicable [WEAK, LOW trust, ANALYST_PRIVACY]
                              A.9.4     can't be decided yet [WEAK, LOW trust, ANALYST_PRIVACY]

                          A.5 Collection limitation: no related requirement applies
                              A.7.3     not applicable [PARTIAL, LOW trust, ANALYST_PRIVACY]

                          A.6 Data minimization: supported by none of the related requirements
                              A.7.6     exclusion challenged [WEAK, LOW trust, ANALYST_PRIVACY]

                          A.7 Use, retention and disclosure limitation: open
                              A.7.2     can't be decided yet [WEAK, LOW trust, ANALYST_PRIVACY]

                          A.8 Accuracy and quality: open
                              A.7.4     can't be decided yet [PARTIAL, LOW trust, ANALYST_PRIVACY]

                          A.9 Openness, transparency and notice: open
                              A.8.2     conforms [PARTIAL, LOW trust, ANALYST_PRIVACY]
                              A.8.5     can't be decided yet [PARTIAL, LOW trust, ANALYST_PRIVACY]

                          A.10 Participation and access: open
                              A.8.3     can't be decided yet [WEAK, LOW trust, ANALYST_PRIVACY]

                          A.11 Accountability: supported by some of the related requirements
                              6.1.4     conforms [ANALOGUE, LOW trust, ANALYST_PRIVACY]
                              8.4       can't be decided yet [ANALOGUE, LOW trust, ANALYST_PRIVACY]
                              A.3.2     can't be decided yet [PARTIAL, LOW trust, ANALYST_PRIVACY]
                              A.5.2     can't be decided yet [ANALOGUE, LOW trust, ANALYST_PRIVACY]
                              A.5.4     can't be decided yet [ANALOGUE, LOW trust, ANALYST_PRIVACY]
                              A.8.4     minor nonconformity [PARTIAL, LOW trust, ANALYST_PRIVACY]
                              A.10.2    can't be decided yet [PARTIAL, LOW trust, ANALYST_PRIVACY]
                              A.10.3    can't be decided yet [PARTIAL, LOW trust, ANALYST_PRIVACY]

                          A.12 Information security: open
                              A.6.2.8   can't be decided yet [WEAK, LOW trust, ANALYST_PRIVACY]

                          A.13 Privacy compliance: supported by none of the related requirements
                              9.2.1     minor nonconformity [WEAK, LOW trust, ANALYST_PRIVACY]
                              9.2.2     major nonconformity [WEAK, LOW trust, ANALYST_PRIVACY]

                        NOT ASKED BY THIS FRAMEWORK

                          4.1

                        MATTERS ONLY WHERE

                          personal data is processed

                        SOURCES

                          ANALYST_PRIVACY  Judgement of the authors of this library from the privacy
                                           principles of ISO/IEC 29100, which the groups of Annex A of
                                           ISO/IEC 29151 follow; not checked against the text of ISO/IEC
                                           29151.

                        An item is supported by the requirements that relate to it; what else it asks is
                        not judged. What is recorded is judged, not whether it is true; this is no
                        certificate.
                        """);
    }

    private static String text(List<RequirementResult> results, Framework framework) {
        StringWriter written = new StringWriter();
        new CrosswalkText(new Page(new PrintWriter(written), 80, false))
                .write(Projection.of(
                        new Assessment(
                                "scoring.yaml",
                                results,
                                Map.of(),
                                new Provenance(
                                        List.of(), "sha256:00", LocalDate.parse("2026-11-20"), Map.of(), "0.1.0")),
                        framework));
        return written.toString();
    }

    private static RequirementResult result(String id, Verdict verdict) {
        RequirementKind kind = id.startsWith("A.") ? RequirementKind.CONTROL : RequirementKind.CLAUSE;
        return new RequirementResult(id, kind, "Title of " + id, verdict, null, false, List.of());
    }
}
