package dev.aims.law;

import dev.aims.assessment.EuClassification;
import dev.aims.assessment.SystemAssessment;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.AnnexISection;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.TransparencyDuty;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one system's facts to the questions of the law. The class itself is the assessment's; what is put
 * together again here is only which facts it rests on, or lacks.
 */
final class LawFacts {

    final AiSystem system;
    final SystemAssessment assessment;
    final LocalDate asOf;
    final EuFacts eu;
    final Truth inScope;
    final Truth prohibited;
    final Truth annexIA;
    final Truth annexIB;
    final Truth annexIII;
    final Truth art50;
    final Truth gpai;
    final Truth systemic;

    LawFacts(Law law, AiSystem system, SystemAssessment assessment) {
        this.system = system;
        this.assessment = assessment;
        this.asOf = assessment.asOf();
        this.eu = system.eu();
        this.inScope = eu.inScope().isTrue();
        Truth practices = eu.prohibited().stated();
        this.prohibited = practices.isYes()
                        && eu.prohibited().value().stream()
                                .allMatch(each -> law.of(each).from().day().isAfter(asOf))
                ? practices.not()
                : practices;
        this.annexIA = product(AnnexISection.A);
        this.annexIB = product(AnnexISection.B);
        this.annexIII = eu.annexIii().stated().and(exempted().not());
        this.art50 = eu.art50().stated();
        this.gpai = eu.gpai().isTrue();
        this.systemic = gpai.and(eu.gpaiSystemic().isTrue());
    }

    private Truth product(AnnexISection section) {
        return eu.annexI()
                .section()
                .is(section)
                .and(eu.annexI().thirdPartyAssessment().isTrue())
                .and(eu.annexI().safetyComponent().isTrue());
    }

    EuClassification classification() {
        return assessment.euAiAct();
    }

    @Nullable
    EuTier tier() {
        return classification().tier();
    }

    /** Returns whether a condition of Art. 6(3) is stated and nobody is profiled. */
    Truth exempted() {
        return eu.art63Condition().stated().and(eu.profiling().isTrue().not());
    }

    /** Returns yes with the facts on which the class rests, or unknown with those that would decide it. */
    Truth decided() {
        Truth decided = Truth.YES;
        for (Truth question : new Truth[] {inScope.not(), prohibited, annexIA.or(annexIII), annexIB, art50}) {
            if (question.isYes()) {
                return decided.and(question);
            }
            decided = decided.and(question.not());
            if (!decided.isYes()) {
                return decided;
            }
        }
        return decided;
    }

    /** Returns whether the system is high-risk; may be refuted while the class itself is still open. */
    Truth highRisk() {
        return tier() == null
                ? inScope.and(prohibited.not()).and(annexIA.or(annexIII))
                : Truth.of(tier() == EuTier.HIGH_RISK);
    }

    /** Returns whether the Act's duties on systems apply directly; to products of section B they don't (Art. 2(2)). */
    Truth direct() {
        EuTier tier = tier();
        return tier == null
                ? inScope.and(annexIB.not())
                : Truth.of(tier != EuTier.OUT_OF_SCOPE && tier != EuTier.HIGH_RISK_SECTION_B);
    }

    /** Returns whether {@code duty} meets such a system, whatever the organisation's role. */
    Truth reaches(Law law, Duty duty) {
        Truth highRisk = highRisk();
        return switch (duty.of()) {
            case ANY -> direct();
            case ART_50 -> direct().and(eu.art50().has(paragraph(duty.article())));
            case HIGH_RISK -> highRisk;
            case ANNEX_I_A -> highRisk.and(annexIA);
            case ANNEX_III -> highRisk.and(annexIII);
            case ANNEX_III_BUT_2 -> highRisk.and(annexIII).and(anyUse(use -> use != AnnexIIIUse.POINT_2));
            case FRIA -> highRisk.and(annexIII).and(anyUse(use -> law.of(use).fria() != Law.Fria.NONE));
            case EXEMPTED ->
                direct().and(highRisk.not())
                        .and(prohibited.not())
                        .and(eu.annexIii().stated())
                        .and(exempted());
            case GPAI -> inScope.and(gpai);
            case GPAI_SYSTEMIC -> inScope.and(systemic);
        };
    }

    private Truth anyUse(Predicate<AnnexIIIUse> wanted) {
        Truth stated = eu.annexIii().stated();
        return stated.isYes() && eu.annexIii().value().stream().noneMatch(wanted) ? stated.not() : stated;
    }

    private static TransparencyDuty paragraph(String article) {
        for (TransparencyDuty duty : TransparencyDuty.values()) {
            if (article.equals("Art. " + duty.code().replace(".", "(") + ")")) {
                return duty;
            }
        }
        throw new IllegalStateException("law data: " + article + " is no paragraph of Art. 50 with a duty");
    }
}
