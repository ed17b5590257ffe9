package dev.aims.certification;

import dev.aims.fact.Day;
import dev.aims.vocabulary.CertificationAuditKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reckons the steps of a cycle. */
final class Cycle {

    private static final Comparator<CalendarEntry> BY_LAST_DAY = Comparator.comparing(CalendarEntry::lastDay)
            .thenComparing(CalendarEntry::step)
            .thenComparing(CalendarEntry::subject);

    private final @Nullable LocalDate decidedOn;
    private final List<AuditDone> done;
    private final boolean complete;
    private final LocalDate asOf;

    /** Takes {@code complete} for whether no other audit can have been done. */
    Cycle(@Nullable LocalDate decidedOn, Collection<AuditDone> audits, boolean complete, LocalDate asOf) {
        this.decidedOn = decidedOn;
        this.done = audits.stream().filter(audit -> !audit.date().isAfter(asOf)).toList();
        this.complete = complete;
        this.asOf = asOf;
    }

    static LocalDate lastDay(LocalDate decidedOn) {
        return CycleLimit.CYCLE.after(decidedOn).minusDays(1);
    }

    List<CalendarEntry> entries() {
        List<CalendarEntry> entries = new ArrayList<>(verifications());
        if (decidedOn != null) {
            surveillance(decidedOn, entries);
            recertification(decidedOn, entries);
        }
        entries.sort(BY_LAST_DAY);
        return entries;
    }

    private List<CalendarEntry> verifications() {
        List<CalendarEntry> entries = new ArrayList<>();
        for (AuditDone audit : done) {
            if (audit.kind() == CertificationAuditKind.STAGE_2) {
                LocalDate lastDay = CycleLimit.STAGE_2_MAJOR.after(audit.date());
                audit.majors()
                        .forEach((id, closedOn) -> entries.add(new CalendarEntry(
                                CalendarStep.STAGE_2_MAJOR,
                                audit.id() + "/" + id,
                                audit.date(),
                                lastDay,
                                closedOn.onOrBefore(asOf).isYes() ? closedOn.value() : null,
                                state(closedOn, audit.date(), lastDay))));
            }
        }
        return entries;
    }

    private CalendarState state(Day closedOn, LocalDate from, LocalDate lastDay) {
        boolean closed = closedOn.onOrBefore(asOf).isYes();
        return state(closed ? closedOn.value() : null, !closedOn.known().isUnknown(), from, lastDay);
    }

    private void surveillance(LocalDate start, List<CalendarEntry> entries) {
        LocalDate next = start.plusDays(1);
        if (done.stream()
                .noneMatch(audit -> audit.kind() == CertificationAuditKind.RECERTIFICATION
                        && !audit.date().isAfter(start))) {
            entries.add(entry(
                    CalendarStep.FIRST_SURVEILLANCE,
                    "",
                    next,
                    CycleLimit.FIRST_SURVEILLANCE.after(start),
                    first(CertificationAuditKind.SURVEILLANCE, date -> date.isAfter(start))));
        }
        for (int year = start.getYear() + 1; year < lastDay(start).getYear(); year++) {
            int each = year;
            boolean recertified =
                    first(CertificationAuditKind.RECERTIFICATION, date -> date.isAfter(start) && date.getYear() == each)
                            != null;
            if (!recertified) {
                entries.add(entry(
                        CalendarStep.SURVEILLANCE,
                        Integer.toString(year),
                        LocalDate.of(year, Month.JANUARY, 1),
                        LocalDate.of(year, Month.DECEMBER, 31),
                        first(CertificationAuditKind.SURVEILLANCE, date -> date.getYear() == each)));
            }
        }
    }

    private void recertification(LocalDate start, List<CalendarEntry> entries) {
        LocalDate end = lastDay(start);
        LocalDate inTime =
                first(CertificationAuditKind.RECERTIFICATION, date -> date.isAfter(start) && !date.isAfter(end));
        entries.add(entry(CalendarStep.RECERTIFICATION, "", CycleLimit.THIRD_YEAR.after(start), end, inTime));
        if (inTime == null) {
            LocalDate restorableUntil = CycleLimit.RESTORATION.after(end);
            LocalDate restored = first(
                    CertificationAuditKind.RECERTIFICATION,
                    date -> date.isAfter(end) && !date.isAfter(restorableUntil));
            entries.add(entry(CalendarStep.RESTORATION, "", end.plusDays(1), restorableUntil, restored));
        }
    }

    private @Nullable LocalDate first(CertificationAuditKind kind, Predicate<LocalDate> when) {
        return done.stream()
                .filter(audit -> audit.kind() == kind)
                .map(AuditDone::date)
                .filter(when)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private CalendarEntry entry(
            CalendarStep step, String subject, LocalDate from, LocalDate lastDay, @Nullable LocalDate doneOn) {
        return new CalendarEntry(step, subject, from, lastDay, doneOn, state(doneOn, complete, from, lastDay));
    }

    private CalendarState state(@Nullable LocalDate doneOn, boolean known, LocalDate from, LocalDate lastDay) {
        if (doneOn != null) {
            return CalendarState.DONE;
        }
        if (asOf.isBefore(from)) {
            return CalendarState.LATER;
        }
        if (!known) {
            return CalendarState.NOT_STATED;
        }
        return asOf.isAfter(lastDay) ? CalendarState.OVERDUE : CalendarState.DUE;
    }
}
