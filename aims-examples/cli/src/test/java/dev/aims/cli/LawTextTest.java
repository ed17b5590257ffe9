package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Verdict;
import dev.aims.law.EuAiAct;
import dev.aims.law.Force;
import dev.aims.law.Obligation;
import dev.aims.law.Relation;
import dev.aims.law.Support;
import dev.aims.law.SupportStatus;
import dev.aims.law.SystemUnderLaw;
import dev.aims.law.Timing;
import dev.aims.law.Trust;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.EuTier;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 2);

    private static Obligation duty(String article, Support... supports) {
        List<Support> all = Arrays.asList(supports);
        return new Obligation(
                article,
                List.of(EuRole.PROVIDER),
                "Do it.",
                "",
                new Timing(DAY, Force.IN_FORCE, 0, "", List.of()),
                all,
                SupportStatus.of(all));
    }

    private static Support support(String requirement, Relation relation, @Nullable Verdict verdict) {
        return new Support(requirement, "", relation, Trust.MEDIUM, verdict);
    }

    private static String text(List<Obligation> obligations, @Nullable List<EuRole> roles) {
        SystemUnderLaw system = new SystemUnderLaw(
                "sys",
                new EuClassification(EuTier.MINIMAL, List.of(), null, false, List.of(), false),
                List.of(),
                List.of(),
                roles,
                List.of(),
                obligations,
                List.of(),
                List.of(),
                List.of());
        StringWriter out = new StringWriter();
        new LawText(new Page(new PrintWriter(out), 80, false))
                .write(new EuAiAct("a.yaml", DAY, EuAiAct.currentEdition(), Map.of("sys", system)));
        return out.toString();
    }

    @Test
    void supportIsToldByVerdictAndNeverAsConformity() {
        assertThat(text(
                        List.of(
                                duty(
                                        "Art. 9",
                                        support("6.1.2", Relation.PARTIAL, Verdict.CONFORM),
                                        support("A.5.2", Relation.SUPPORTS, Verdict.OFI),
                                        support("A.2.2", Relation.UNSPECIFIED, Verdict.MAJOR_NC)),
                                duty(
                                        "Art. 10",
                                        support("A.7.2", Relation.PARTIAL, Verdict.CONFORM),
                                        support("A.7.3", Relation.PARTIAL, Verdict.MINOR_NC),
                                        support("A.7.4", Relation.PARTIAL, Verdict.NOT_APPLICABLE)),
                                duty("Art. 11", support("A.6.2.7", Relation.PARTIAL, Verdict.EXCLUSION_CHALLENGED)),
                                duty("Art. 12", support("A.6.2.8", Relation.PARTIAL, null)),
                                duty("Art. 21", support("5.1", Relation.UNSPECIFIED, Verdict.CONFORM)),
                                duty("Art. 48")),
                        List.of()))
                .contains("""
                        sys
                          class     MINIMAL
                          roles     none

                          Duties in force
                            Art. 9 as provider, since 2026-08-02
                              Do it.
                              Supported by 6.1.2, A.5.2 (proven).
                            Art. 10 as provider, since 2026-08-02
                              Do it.
                              Partly supported by A.7.2 (proven); A.7.3 (minor nonconformity); A.7.4
                              (not applicable).
                            Art. 11 as provider, since 2026-08-02
                              Do it.
                              Not supported: A.6.2.7 (exclusion challenged).
                            Art. 12 as provider, since 2026-08-02
                              Do it.
                              Support open: A.6.2.8 (not assessed).
                            Art. 21 as provider, since 2026-08-02
                              Do it.
                              At best partly supported by 5.1 (proven).
                            Art. 48 as provider, since 2026-08-02
                              Do it.
                              Nothing in ISO/IEC 42001 that applies here supports it.
                        """);
    }

    @Test
    void rolesThatNobodyStatesAreToldAsSuch() {
        assertThat(text(List.of(), null)).contains("  roles     not stated\n");
    }
}
