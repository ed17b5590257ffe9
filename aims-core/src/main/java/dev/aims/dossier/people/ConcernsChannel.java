package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.ChannelFeature;
import java.time.LocalDate;

/**
 * Channel for reporting concerns (A.3.3). In the dossier at {@code /org/concerns_channel}.
 *
 * @param origin whether the record is stated, and where
 * @param features protective features of the channel; absent: none
 * @param lastExercisedOn date of the latest use or test of the channel; absent: never used or exercised
 */
public record ConcernsChannel(Origin origin, Codes<ChannelFeature> features, Day lastExercisedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ConcernsChannel, Builder> {

        private Builder() {
            super(ConcernsChannel.class);
        }

        public Builder features(ChannelFeature... value) {
            return set("features", value);
        }

        public Builder lastExercisedOn(LocalDate value) {
            return set("last_exercised_on", value);
        }
    }
}
