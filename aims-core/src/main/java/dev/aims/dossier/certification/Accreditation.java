package dev.aims.dossier.certification;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.ForumMembership;

/**
 * Accreditation of the certification body. In the dossier at {@code /org/certification/accreditation}.
 *
 * @param origin whether the record is stated, and where
 * @param body accreditation body; absent: none
 * @param forumMembership standing of the accreditation body in the international accreditation forum; absent: no member
 * @param standards standards for which the certification body is accredited; absent: none
 */
public record Accreditation(Origin origin, Text body, Code<ForumMembership> forumMembership, Texts standards)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Accreditation, Builder> {

        private Builder() {
            super(Accreditation.class);
        }

        public Builder body(String value) {
            return set("body", value);
        }

        public Builder forumMembership(ForumMembership value) {
            return set("forum_membership", value);
        }

        public Builder standards(String... value) {
            return set("standards", value);
        }
    }
}
