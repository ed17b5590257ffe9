package dev.aims.law;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.information.Incident;
import dev.aims.fact.Day;
import dev.aims.fact.Presence;
import dev.aims.law.ReportingDeadline.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Limits for telling authorities, from incidents as recorded. Who answers to which authority the law says, not these. */
final class ReportingDeadlines {

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_660);

    private final Law law;
    private final LocalDate asOf;

    ReportingDeadlines(Law law, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
    }

    List<ReportingDeadline> of(AiSystem system) {
        return system.incidents().members().stream().flatMap(this::of).toList();
    }

    private Stream<ReportingDeadline> of(Incident incident) {
        BigDecimal stated = incident.legalDeadlineDays().value();
        if (stated == null) {
            return incident.legalDeadlineDays().presence() == Presence.ABSENT
                    ? Stream.empty()
                    : Stream.of(open(
                            incident,
                            "",
                            null,
                            null,
                            "whether it has to be reported isn't stated",
                            incident.legalDeadlineDays().path().toString()));
        }
        if (stated.compareTo(MOST_DAYS) > 0) {
            return Stream.of(open(
                    incident,
                    "",
                    null,
                    null,
                    "a limit of " + stated.toPlainString() + " days can't be meant",
                    incident.legalDeadlineDays().path().toString()));
        }
        int days = stated.intValueExact();
        Law.Limit limit = law.reporting().get(days);
        String provision = limit == null ? "" : limit.provision();
        String kind = days + " days" + (limit == null ? ", no limit of Art. 73" : " for " + limit.incident());
        LocalDate aware = incident.awareOn().value();
        if (aware == null) {
            return Stream.of(open(
                    incident,
                    provision,
                    days,
                    null,
                    kind + "; the day of awareness isn't stated",
                    incident.awareOn().path().toString()));
        }
        return aware.isAfter(asOf) ? Stream.empty() : Stream.of(dated(incident, provision, days, kind, aware));
    }

    private ReportingDeadline dated(Incident incident, String provision, int days, String kind, LocalDate aware) {
        LocalDate due = aware.plusDays(days);
        String limit = kind + ", aware on " + aware + ", due on " + due + ": ";
        Day notified = incident.authorityNotifiedOn();
        if (notified.presence() == Presence.UNKNOWN) {
            return open(
                    incident,
                    provision,
                    days,
                    due,
                    limit + "whether the authority was told isn't stated",
                    notified.path().toString());
        }
        LocalDate told = notified.value() == null || notified.value().isAfter(asOf) ? null : notified.value();
        State state;
        String how;
        if (told != null) {
            state = told.isAfter(due) ? State.LATE : State.MET;
            how = "told on " + told
                    + (state == State.LATE ? ", " + days(ChronoUnit.DAYS.between(due, told)) + " late" : ", in time");
        } else {
            state = asOf.isAfter(due) ? State.OVERDUE : State.RUNNING;
            how = "not told, "
                    + (state == State.OVERDUE
                            ? days(ChronoUnit.DAYS.between(due, asOf)) + " overdue"
                            : days(ChronoUnit.DAYS.between(asOf, due)) + " left");
        }
        return new ReportingDeadline(incident.id(), provision, days, due, told, state, limit + how, List.of());
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static ReportingDeadline open(
            Incident incident,
            String provision,
            @Nullable Integer days,
            @Nullable LocalDate due,
            String statement,
            String missing) {
        return new ReportingDeadline(
                incident.id(), provision, days, due, null, State.OPEN, statement, List.of(missing));
    }
}
