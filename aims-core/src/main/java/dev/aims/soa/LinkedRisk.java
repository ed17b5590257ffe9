package dev.aims.soa;

import dev.aims.fact.Code;
import dev.aims.fact.Presence;
import dev.aims.vocabulary.RiskLevel;
import java.util.Objects;

/**
 * A risk that some treatment answers with the control.
 *
 * @param system the system whose risk it is
 * @param id the risk's id, as the treatment names it
 * @param register stated if the system's risks list it; absent if the treatment names a risk that isn't there; unknown
 *     if the risks aren't stated
 * @param level the inherent level
 */
public record LinkedRisk(String system, String id, Presence register, Code<RiskLevel> level) {

    public LinkedRisk {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(level, "level");
    }

    /** Returns it in words, as reports print it. */
    public String inWords() {
        return system + '/' + id + " (" + (register == Presence.ABSENT ? "not in the register" : level) + ')';
    }
}
