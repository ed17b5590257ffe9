package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.ExternalChannelFeature;

/**
 * Channel for reports from outside (A.8.3). In the dossier at {@code /systems/{id}/external_channel}.
 *
 * @param origin whether the record is stated, and where
 * @param features features of the channel; absent: none
 */
public record ExternalChannel(Origin origin, Codes<ExternalChannelFeature> features) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ExternalChannel, Builder> {

        private Builder() {
            super(ExternalChannel.class);
        }

        public Builder features(ExternalChannelFeature... value) {
            return set("features", value);
        }
    }
}
