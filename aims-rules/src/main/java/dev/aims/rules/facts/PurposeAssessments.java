package dev.aims.rules.facts;

import dev.aims.dossier.impact.ImpactAssessment;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/**
 * The impact assessments that cover a purpose: approved for it up to the reference date.
 *
 * @param register all impact assessments of the system
 * @param purpose the present intended purpose
 * @param asOf the reference date
 */
public record PurposeAssessments(Entries<ImpactAssessment> register, Text purpose, LocalDate asOf) {

    /** Returns whether there is one. */
    public Truth some() {
        return some(approved -> approved.onOrBefore(asOf));
    }

    /** Returns whether the latest is at most {@code days} days old. Where there is none, that is another matter: yes. */
    public Truth within(long days) {
        return ifSome(some(approved -> approved.within(days, asOf)));
    }

    /**
     * Returns whether some assessment, whatever its purpose, was approved by {@code deployed}. Yes for a system never
     * deployed, and where no assessment covers the purpose, which is another matter.
     */
    public Truth firstBy(Day deployed) {
        return ifSome(deployed.absent()
                .or(Dates.of(register, ImpactAssessment::approvedOn, asOf).onOrBefore(deployed)));
    }

    /** Returns the day of the latest, for statements. */
    public String latest() {
        return register.members().stream()
                .filter(each -> covers(each).isYes())
                .map(each -> each.approvedOn().value())
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("none");
    }

    private Truth ifSome(Truth kept) {
        Truth some = some();
        return some.isNo() ? some.not() : kept;
    }

    private Truth some(Function<Day, Truth> question) {
        return register.some(each -> covers(each).and(question.apply(each.approvedOn())));
    }

    private Truth covers(ImpactAssessment assessment) {
        return assessment.purposeId().is(purpose);
    }
}
