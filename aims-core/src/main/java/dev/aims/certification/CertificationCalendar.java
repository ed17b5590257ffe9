package dev.aims.certification;

import dev.aims.dossier.certification.Certification;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one certification cycle with their last days. Immutable; the same audits in any order give an equal
 * calendar.
 *
 * @param decidedOn the certification decision that began the cycle; null if there is none or it isn't stated. Without it
 *     the calendar has the verifications after stage 2 alone
 * @param asOf the day as of which the states hold
 * @param entries the steps by last day
 * @param missing JSON Pointers to facts that aren't stated and could change the calendar, sorted
 */
public record CertificationCalendar(
        @Nullable LocalDate decidedOn, LocalDate asOf, List<CalendarEntry> entries, List<String> missing) {

    public CertificationCalendar {
        Objects.requireNonNull(asOf, "asOf");
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /**
     * Returns the calendar of the cycle that {@code decidedOn} began.
     *
     * <p>The cycle's last day is the day before the decision's third anniversary. A surveillance audit is due in each
     * calendar year between that of the decision and that of the cycle's end, and the first one after an initial
     * certification within its own limit besides. An audit up to {@code decidedOn} belongs to what came before; a
     * recertification audit among those says that the cycle doesn't begin with an initial certification.
     *
     * @param audits all audits done, those before the decision too; one dated after {@code asOf} isn't done yet
     */
    public static CertificationCalendar of(
            @Nullable LocalDate decidedOn, Collection<AuditDone> audits, LocalDate asOf) {
        return new CertificationCalendar(
                decidedOn, asOf, new Cycle(decidedOn, audits, true, asOf).entries(), List.of());
    }

    static CertificationCalendar of(Certification certification, LocalDate asOf) {
        StatedAudits audits = StatedAudits.of(certification);
        LocalDate decidedOn = certification.decidedOn().value();
        return new CertificationCalendar(
                decidedOn,
                asOf,
                new Cycle(decidedOn, audits.done(), audits.complete(), asOf).entries(),
                audits.missing());
    }

    /** Returns the last day of the cycle; null without a decision. */
    public @Nullable LocalDate lastDay() {
        return decidedOn == null ? null : Cycle.lastDay(decidedOn);
    }
}
