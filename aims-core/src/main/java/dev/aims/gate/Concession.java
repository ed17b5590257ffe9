package dev.aims.gate;

import dev.aims.source.Place;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Permission to release a system although it fails one check.
 *
 * <p>A concession never changes an assessment. The nonconformity stays on record; only the gate reads concessions.
 *
 * @param check the check the system fails, such as {@code A.6.2.4-2}; or a control that the organisation excludes although
 *     the facts call for it, such as {@code A.5.4}
 * @param system the id of the one system covered
 * @param reason why release is acceptable meanwhile, as reports should print it
 * @param ticket where the case is followed up, such as the key of an issue
 * @param owner the role that sees to it that the shortfall is mended
 * @param grantedBy the role that answers for the decision; not a person's name, because reports are passed on
 * @param lastDay the last day on which the permission holds, UTC
 * @param place where it is written; null if it wasn't read from a file
 */
public record Concession(
        String check,
        String system,
        String reason,
        String ticket,
        String owner,
        String grantedBy,
        LocalDate lastDay,
        @Nullable Place place)
        implements Ground {

    public Concession {
        Required.text("concession", "check", check);
        Required.text("concession", "system", system);
        Required.text("concession", "reason", reason);
        Required.text("concession", "ticket", ticket);
        Required.text("concession", "owner", owner);
        Required.text("concession", "grantedBy", grantedBy);
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** Returns whether the permission holds on {@code day}; {@code lastDay} itself still counts. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    @Override
    public String inWords() {
        return "conceded through " + lastDay + " by " + grantedBy + " (" + ticket + ", owner " + owner + "): " + reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Concession concession
                && check.equals(concession.check)
                && system.equals(concession.system)
                && reason.equals(concession.reason)
                && ticket.equals(concession.ticket)
                && owner.equals(concession.owner)
                && grantedBy.equals(concession.grantedBy)
                && lastDay.equals(concession.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, system, reason, ticket, owner, grantedBy, lastDay);
    }
}
