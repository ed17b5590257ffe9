package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.FitScope;
import java.time.LocalDate;

/**
 * Training run of the current version. In the dossier at {@code /systems/{id}/training_run}.
 *
 * @param origin whether the record is stated, and where
 * @param dataSnapshot digest of the training data; absent: not recorded
 * @param codeCommit commit of the code; absent: not recorded
 * @param config configuration; absent: not recorded
 * @param startedOn date the run started; absent: not recorded
 * @param fitScope data transformations were fitted on; TRAIN_ONLY also when none; absent: not recorded
 */
public record TrainingRun(
        Origin origin, Text dataSnapshot, Text codeCommit, Text config, Day startedOn, Code<FitScope> fitScope)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<TrainingRun, Builder> {

        private Builder() {
            super(TrainingRun.class);
        }

        public Builder dataSnapshot(String value) {
            return set("data_snapshot", value);
        }

        public Builder codeCommit(String value) {
            return set("code_commit", value);
        }

        public Builder config(String value) {
            return set("config", value);
        }

        public Builder startedOn(LocalDate value) {
            return set("started_on", value);
        }

        public Builder fitScope(FitScope value) {
            return set("fit_scope", value);
        }
    }
}
