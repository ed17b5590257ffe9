package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Amount;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.UserInfoContent;
import java.time.LocalDate;

/**
 * Information for users (A.8.2). In the dossier at {@code /systems/{id}/user_info}.
 *
 * @param origin whether the record is stated, and where
 * @param version version id it describes; absent: no version stated
 * @param firstIssuedOn date first issued for the current deployment; absent: never issued
 * @param issuedOn date issued for the version stated; absent: not issued
 * @param contents what it states; absent: none
 * @param statedMetrics performance figures told to users, by requirement id; each: figure told; unit of the metric; absent: none stated
 */
public record UserInformation(
        Origin origin,
        Text version,
        Day firstIssuedOn,
        Day issuedOn,
        Codes<UserInfoContent> contents,
        Entries<Amount> statedMetrics)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<UserInformation, Builder> {

        private Builder() {
            super(UserInformation.class);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder firstIssuedOn(LocalDate value) {
            return set("first_issued_on", value);
        }

        public Builder issuedOn(LocalDate value) {
            return set("issued_on", value);
        }

        public Builder contents(UserInfoContent... value) {
            return set("contents", value);
        }

        public Builder statedMetrics(String id, Number value) {
            return add("stated_metrics", id, value);
        }
    }
}
