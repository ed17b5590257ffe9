package dev.aims.certification;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.certification.Certification;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How far the facts bear a certification. Immutable; the same dossier and assessment give an equal value.
 *
 * <p>It promises nothing: audits, their findings and the decision are the certification body's.
 *
 * @param dossier the name under which the host gave the dossier
 * @param asOf the dossier's reference date
 * @param gaps what separates each requirement from conformity
 * @param stage1 what stage 1 builds on
 * @param stage2 what stage 2 builds on
 * @param onRecord nonconformities that aren't proven closed: the organisation's own by id, then those of certification
 *     audits by audit and id
 * @param certification what the dossier states of the certification
 * @param accreditation whether the certification body is accredited for the standard
 * @param calendar the steps of the certification cycle
 * @param provenance what the assessment rests on
 */
public record Readiness(
        String dossier,
        LocalDate asOf,
        GapAnalysis gaps,
        StageReadiness stage1,
        StageReadiness stage2,
        List<OpenNonconformity> onRecord,
        Certification certification,
        AccreditationAnswer accreditation,
        CertificationCalendar calendar,
        Provenance provenance) {

    /** What every report says of itself. */
    public static final String NOTICE = "How far recorded facts bear a certification. Audits, their findings and the"
            + " decision are the certification body's; nothing here promises them.";

    public Readiness {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(stage1, "stage1");
        Objects.requireNonNull(stage2, "stage2");
        onRecord = List.copyOf(onRecord);
        Objects.requireNonNull(certification, "certification");
        Objects.requireNonNull(accreditation, "accreditation");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Returns how far {@code dossier} bears a certification.
     *
     * @param assessment the assessment of {@code dossier}
     * @param catalog the catalog by which it was assessed
     * @throws IllegalArgumentException if the assessment is of another dossier or by another catalog
     */
    public static Readiness of(Dossier dossier, Assessment assessment, Catalog catalog) {
        if (!assessment.provenance().dossier().equals(dossier.digest())) {
            throw new IllegalArgumentException(
                    "the assessment is of another dossier than \"" + dossier.name() + "\"; pass the one assessed");
        }
        Register register = new Register(dossier);
        GapAnalysis gaps = new GapAnalysis(catalog.requirements().stream()
                .map(requirement -> gap(requirement, assessment, register))
                .toList());
        Certification certification = dossier.org().certification();
        return new Readiness(
                dossier.name(),
                dossier.asOf(),
                gaps,
                Stage1.of(dossier.org(), assessment),
                new Stage2(dossier, assessment, gaps, register).readiness(),
                register.open(),
                certification,
                AccreditationAnswer.of(certification),
                CertificationCalendar.of(certification, dossier.asOf()),
                assessment.provenance());
    }

    private static RequirementGap gap(Requirement requirement, Assessment assessment, Register register) {
        RequirementResult result = assessment
                .requirement(requirement.id())
                .orElseThrow(() -> new IllegalArgumentException("the assessment has no requirement " + requirement.id()
                        + "; pass the catalog by which the dossier was assessed"));
        return new RequirementGap(
                requirement.id(),
                requirement.title(),
                requirement.group(),
                requirement.pdca(),
                result.verdict(),
                result.escalated(),
                result.checks().stream().filter(Readiness::isGap).toList(),
                register.openOn(requirement.id()));
    }

    private static boolean isGap(CheckResult check) {
        return check.outcome() == Outcome.MAJOR_NC
                || check.outcome() == Outcome.MINOR_NC
                || check.outcome() == Outcome.INDETERMINATE;
    }
}
