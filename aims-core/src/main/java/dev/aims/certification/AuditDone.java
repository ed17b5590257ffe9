package dev.aims.certification;

import dev.aims.fact.Day;
import dev.aims.vocabulary.CertificationAuditKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An audit by the certification body, as the calendar reads it.
 *
 * @param id the audit
 * @param kind its kind
 * @param date its last day
 * @param majors its major nonconformities by id, each with the day on which the certification body closed it
 */
public record AuditDone(String id, CertificationAuditKind kind, LocalDate date, Map<String, Day> majors) {

    public AuditDone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        majors = Collections.unmodifiableMap(new TreeMap<>(majors));
    }

    /** Creates an audit without major nonconformities. */
    public AuditDone(String id, CertificationAuditKind kind, LocalDate date) {
        this(id, kind, date, Map.of());
    }
}
