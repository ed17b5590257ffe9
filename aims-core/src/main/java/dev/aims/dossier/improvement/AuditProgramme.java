package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.ProgrammeInput;
import dev.aims.vocabulary.ProgrammeTopic;

/**
 * Audit programme. In the dossier at {@code /org/audits/programme}.
 *
 * @param origin whether the record is stated, and where
 * @param defines what the programme defines; absent: nothing
 * @param considers what the programme considers; absent: nothing
 */
public record AuditProgramme(Origin origin, Codes<ProgrammeTopic> defines, Codes<ProgrammeInput> considers)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AuditProgramme, Builder> {

        private Builder() {
            super(AuditProgramme.class);
        }

        public Builder defines(ProgrammeTopic... value) {
            return set("defines", value);
        }

        public Builder considers(ProgrammeInput... value) {
            return set("considers", value);
        }
    }
}
