package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.NoticeKind;
import java.time.LocalDate;

/**
 * A notice. In the dossier at {@code /systems/{id}/customers/notices/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param kind what is announced; absent: not stated
 * @param effectiveOn date it takes effect
 * @param givenOn date the notice reached customers; absent: not given
 * @param agreedDays days of notice agreed; &gt;= 0 days; absent: no period agreed
 */
public record CustomerNotice(
        Origin origin,
        Code<NoticeKind> kind,
        Day effectiveOn,
        Day givenOn,
        @Range(min = 0, whole = true) Amount agreedDays)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<CustomerNotice, Builder> {

        private Builder() {
            super(CustomerNotice.class);
        }

        public Builder kind(NoticeKind value) {
            return set("kind", value);
        }

        public Builder effectiveOn(LocalDate value) {
            return set("effective_on", value);
        }

        public Builder givenOn(LocalDate value) {
            return set("given_on", value);
        }

        public Builder agreedDays(Number value) {
            return set("agreed_days", value);
        }
    }
}
