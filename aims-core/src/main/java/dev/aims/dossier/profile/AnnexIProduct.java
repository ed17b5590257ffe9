package dev.aims.dossier.profile;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.AnnexISection;

/**
 * Product route (art. 6(1), Annex I). In the dossier at {@code /systems/{id}/eu/annex_i}.
 *
 * @param origin whether the record is stated, and where
 * @param section section of Annex I
 * @param thirdPartyAssessment product needs third-party conformity assessment
 * @param safetyComponent is a safety component, or the product itself
 */
public record AnnexIProduct(Origin origin, Code<AnnexISection> section, Flag thirdPartyAssessment, Flag safetyComponent)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AnnexIProduct, Builder> {

        private Builder() {
            super(AnnexIProduct.class);
        }

        public Builder section(AnnexISection value) {
            return set("section", value);
        }

        public Builder thirdPartyAssessment(boolean value) {
            return set("third_party_assessment", value);
        }

        public Builder safetyComponent(boolean value) {
            return set("safety_component", value);
        }
    }
}
