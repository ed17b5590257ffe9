package dev.aims.rules.law;

import dev.aims.assessment.Assessment;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.law.EuAiAct;
import dev.aims.law.Obligation;
import dev.aims.law.SystemUnderLaw;
import dev.aims.rules.Aims;
import dev.aims.vocabulary.Activity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Small dossiers under the law, assessed by the real rules. */
final class Given {

    static final Aims AIMS = Aims.standard();

    private Given() {}

    /** Returns a system "sys" on {@code asOf}, of which only {@code facts} are stated. */
    static SystemUnderLaw system(String asOf, UnaryOperator<AiSystem.Builder> facts) {
        Dossier dossier =
                Dossier.asOf(LocalDate.parse(asOf)).system("sys", facts).build();
        return Objects.requireNonNull(of(dossier).systems().get("sys"));
    }

    /** Returns a system that was never deployed, in scope, of which all other EU facts are absent but for {@code eu}. */
    static SystemUnderLaw eu(String asOf, UnaryOperator<EuFacts.Builder> eu) {
        return system(asOf, system -> undeployed(system, eu));
    }

    static AiSystem.Builder undeployed(AiSystem.Builder system, UnaryOperator<EuFacts.Builder> eu) {
        return system.activities(Activity.DEVELOP)
                .none("first_deployed_on")
                .none("incidents")
                .eu(facts -> eu.apply(none(facts)));
    }

    /** States that nothing of the Act's list holds. */
    static EuFacts.Builder none(EuFacts.Builder facts) {
        return facts.inScope(true)
                .roles()
                .prohibited()
                .none("annex_i")
                .annexIii()
                .profiling(false)
                .none("art6_3_condition")
                .art50()
                .gpai(false)
                .gpaiSystemic(false);
    }

    static EuAiAct of(Dossier dossier) {
        Assessment assessment = AIMS.assess(dossier);
        return EuAiAct.of(dossier, assessment);
    }

    static Obligation obligation(SystemUnderLaw system, String article) {
        return system.obligations().stream()
                .filter(each -> each.article().equals(article))
                .findFirst()
                .orElseThrow(() -> new AssertionError(article + " isn't among "
                        + system.obligations().stream().map(Obligation::article).toList()));
    }
}
