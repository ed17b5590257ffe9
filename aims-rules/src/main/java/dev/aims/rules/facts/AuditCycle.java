package dev.aims.rules.facts;

import dev.aims.dossier.improvement.InternalAudit;
import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Entries;
import dev.aims.fact.Part;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SoaDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the internal audits of a cycle covered, taken together. */
public final class AuditCycle {

    /** Stands for all controls where an audit says which ones it covered. */
    private static final String ALL = "ALL";

    private static final int FIRST_CLAUSE = 4;
    private static final int LAST_CLAUSE = 10;

    private final Entries<InternalAudit> audits;
    private final long days;
    private final LocalDate asOf;

    private AuditCycle(Entries<InternalAudit> audits, long days, LocalDate asOf) {
        this.audits = audits;
        this.days = days;
        this.asOf = asOf;
    }

    /** Returns the cycle of the audits that are at most {@code days} days back. */
    public static AuditCycle of(Entries<InternalAudit> audits, long days, LocalDate asOf) {
        return new AuditCycle(audits, days, asOf);
    }

    /** Returns whether each of the standard's clauses was audited. */
    public Truth allClauses() {
        return Truth.all(clauses().mapToObj(this::audited).toList());
    }

    /** Returns whether each control that {@code soa} includes was audited. */
    public Truth includedControls(Entries<SoaEntry> soa) {
        Truth everything = some(audit -> audit.controls().has(ALL));
        if (everything.isYes()) {
            return everything;
        }
        Truth each = soa.known();
        for (SoaEntry entry : soa.members()) {
            each = each.and(entry.decision().is(SoaDecision.INCLUDED).implies(audited(entry)));
        }
        return everything.or(each);
    }

    /** Returns the clauses not audited, for statements. */
    public String clausesLeft() {
        return text(clauses()
                .filter(clause -> audited(clause).isNo())
                .mapToObj(String::valueOf)
                .toList());
    }

    /** Returns the controls that {@code soa} includes and no audit covered, for statements. */
    public String controlsLeft(Entries<SoaEntry> soa) {
        return text(soa.members().stream()
                .filter(entry -> entry.decision().is(SoaDecision.INCLUDED).isYes()
                        && audited(entry).isNo())
                .map(Part::id)
                .toList());
    }

    /** Returns the audits of the cycle, for statements. */
    @Override
    public String toString() {
        return text(audits.members().stream()
                .filter(audit -> audit.date().within(days, asOf).isYes())
                .map(Part::id)
                .toList());
    }

    private Truth audited(int clause) {
        return some(audit -> audit.clauses().has(clause));
    }

    private Truth audited(SoaEntry control) {
        return some(audit -> audit.controls().has(control.id()));
    }

    private Truth some(Function<InternalAudit, Truth> question) {
        return audits.some(audit -> audit.date().within(days, asOf).and(question.apply(audit)));
    }

    private static IntStream clauses() {
        return IntStream.rangeClosed(FIRST_CLAUSE, LAST_CLAUSE);
    }

    private static String text(List<String> items) {
        return items.isEmpty() ? "none" : items.stream().collect(Collectors.joining(", "));
    }
}
