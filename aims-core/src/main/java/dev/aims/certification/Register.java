package dev.aims.certification;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.certification.CertificationAudit;
import dev.aims.dossier.certification.CertificationFinding;
import dev.aims.dossier.improvement.Nonconformity;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AuditGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Nonconformities on record: the organisation's own, raised by the reference date, and those of certification audits. */
final class Register {

    private final Entries<Nonconformity> stated;
    private final List<Nonconformity> raised;
    private final Entries<CertificationAudit> audits;
    private final LocalDate asOf;

    Register(Dossier dossier) {
        this.asOf = dossier.asOf();
        this.stated = dossier.org().nonconformities();
        this.raised = stated.members().stream()
                .filter(entry -> !entry.raisedOn().after(asOf).isYes())
                .toList();
        this.audits = dossier.org().certification().audits();
    }

    /** Returns whether {@code question} is answered yes for an entry of the organisation that is open. */
    Truth someOpen(Function<Nonconformity, Truth> question) {
        Truth some = stated.known().not();
        for (Nonconformity entry : raised) {
            some = some.or(isOpen(entry).and(question.apply(entry)));
        }
        return some;
    }

    /** Returns whether an open entry speaks of {@code requirement} and has a closing date that hasn't passed. */
    Truth plans(String requirement) {
        return someOpen(
                entry -> entry.ref().is(requirement).and(entry.actionDue().onOrAfter(asOf)));
    }

    /** Returns what isn't proven closed: the organisation's own by id, then the audits' by audit and id. */
    List<OpenNonconformity> open() {
        List<OpenNonconformity> open = new ArrayList<>(own());
        for (CertificationAudit audit : audits.members()) {
            for (CertificationFinding finding : audit.findings().members()) {
                if (!finding.grade().is(AuditGrade.OFI).isYes()
                        && !finding.closedOn().onOrBefore(asOf).isYes()) {
                    open.add(OpenNonconformity.of(audit.id(), finding, asOf));
                }
            }
        }
        return open;
    }

    /** Returns what the organisation's own register has on {@code requirement} and doesn't prove closed. */
    List<OpenNonconformity> openOn(String requirement) {
        return own().stream().filter(each -> each.ref().is(requirement).isYes()).toList();
    }

    private List<OpenNonconformity> own() {
        return raised.stream()
                .filter(entry -> !isOpen(entry).isNo())
                .map(entry -> OpenNonconformity.of(entry, asOf))
                .toList();
    }

    private Truth isOpen(Nonconformity entry) {
        return entry.closedOn().onOrBefore(asOf).not();
    }
}
