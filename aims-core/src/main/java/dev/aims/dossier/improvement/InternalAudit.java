package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.binding.TextOrList;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Numbers;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * An internal audit. In the dossier at {@code /org/audits/performed/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the audit; absent: not yet performed
 * @param auditors auditors; absent: none named
 * @param clauses clauses covered; 4..10, clause numbers; absent: none
 * @param controls Annex A controls covered; ALL alone, or control ids of controls.csv; absent: none
 * @param reportedOn date results were reported to management; absent: not yet reported
 * @param findings audit findings; absent: none
 */
public record InternalAudit(
        Origin origin,
        Day date,
        Texts auditors,
        @Range(min = 4, max = 10, whole = true) Numbers clauses,
        @TextOrList Texts controls,
        Day reportedOn,
        Entries<AuditFinding> findings)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<InternalAudit, Builder> {

        private Builder() {
            super(InternalAudit.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder auditors(String... value) {
            return set("auditors", value);
        }

        public Builder clauses(int... value) {
            return set("clauses", value);
        }

        public Builder controls(String... value) {
            return set("controls", value);
        }

        public Builder controls(String value) {
            return set("controls", value);
        }

        public Builder reportedOn(LocalDate value) {
            return set("reported_on", value);
        }

        public Builder findings(String id, UnaryOperator<AuditFinding.Builder> facts) {
            return add("findings", id, facts.apply(AuditFinding.builder()));
        }
    }
}
