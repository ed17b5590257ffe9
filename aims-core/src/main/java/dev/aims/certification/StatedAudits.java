package dev.aims.certification;

import dev.aims.dossier.certification.Certification;
import dev.aims.dossier.certification.CertificationAudit;
import dev.aims.dossier.certification.CertificationFinding;
import dev.aims.fact.Day;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AuditGrade;
import dev.aims.vocabulary.CertificationAuditKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The audits that a dossier states.
 *
 * @param done those of which kind and date are stated
 * @param complete whether no other audit can have been done
 * @param missing JSON Pointers to facts that could change the calendar, sorted
 */
record StatedAudits(List<AuditDone> done, boolean complete, List<String> missing) {

    static StatedAudits of(Certification certification) {
        List<AuditDone> done = new ArrayList<>();
        List<Truth> asked = new ArrayList<>(List.of(
                certification.decidedOn().known(), certification.audits().known()));
        boolean complete = !certification.audits().known().isUnknown();
        for (CertificationAudit audit : certification.audits().members()) {
            Truth known = audit.kind().known().and(audit.date().known());
            complete &= !known.isUnknown();
            asked.add(known);
            CertificationAuditKind kind = audit.kind().value();
            LocalDate date = audit.date().value();
            if (kind != null && date != null) {
                done.add(new AuditDone(
                        audit.id(),
                        kind,
                        date,
                        kind == CertificationAuditKind.STAGE_2 ? majors(audit, asked) : Map.of()));
            }
        }
        TreeSet<String> missing = new TreeSet<>();
        asked.stream().filter(Truth::isUnknown).forEach(unknown -> missing.addAll(unknown.facts()));
        return new StatedAudits(List.copyOf(done), complete, List.copyOf(missing));
    }

    private static Map<String, Day> majors(CertificationAudit stage2, List<Truth> asked) {
        Map<String, Day> majors = new TreeMap<>();
        asked.add(stage2.findings().known());
        for (CertificationFinding finding : stage2.findings().members()) {
            Truth major = finding.grade().is(AuditGrade.MAJOR);
            asked.add(major.implies(finding.closedOn().known()));
            if (major.isYes()) {
                majors.put(finding.id(), finding.closedOn());
            }
        }
        return majors;
    }
}
