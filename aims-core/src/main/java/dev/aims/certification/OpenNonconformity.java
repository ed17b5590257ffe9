package dev.aims.certification;

import dev.aims.dossier.certification.CertificationFinding;
import dev.aims.dossier.improvement.Nonconformity;
import dev.aims.fact.Day;
import dev.aims.fact.Fact;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A nonconformity on record that isn't proven closed by the dossier's reference date.
 *
 * @param audit the certification body's audit that found it; empty if it stands in the organisation's own register
 * @param id its id in that audit or register
 * @param path JSON Pointer to its record
 * @param ref the requirement not fulfilled
 * @param grade MAJOR or MINOR, in one of three states; takes no part in whether it is open
 * @param due its closing date: the day the corrective action is due
 * @param state how near it is to that date
 */
public record OpenNonconformity(
        String audit, String id, String path, Text ref, Fact<?> grade, Day due, ClosingState state) {

    public OpenNonconformity {
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(state, "state");
    }

    static OpenNonconformity of(Nonconformity entry, LocalDate asOf) {
        Truth closed = entry.closedOn().onOrBefore(asOf);
        return new OpenNonconformity(
                "",
                entry.id(),
                entry.origin().path().toString(),
                entry.ref(),
                entry.grade(),
                entry.actionDue(),
                ClosingState.of(closed, entry.actionDue(), asOf));
    }

    static OpenNonconformity of(String audit, CertificationFinding finding, LocalDate asOf) {
        Truth closed = finding.closedOn().onOrBefore(asOf);
        return new OpenNonconformity(
                audit,
                finding.id(),
                finding.origin().path().toString(),
                finding.ref(),
                finding.grade(),
                finding.due(),
                ClosingState.of(closed, finding.due(), asOf));
    }
}
