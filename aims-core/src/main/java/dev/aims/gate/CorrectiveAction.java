package dev.aims.gate;

import dev.aims.source.Place;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is planned to mend a shortfall. It lets a minor nonconformity pass a gate until it is due; a graver one needs a
 * concession.
 *
 * @param check the check the system fails
 * @param system the id of the one system covered
 * @param action what will be done
 * @param ticket where it is followed up, such as the key of an issue
 * @param owner the role that does it
 * @param due the last day on which it may still be open, UTC
 * @param place where it is written; null if it wasn't read from a file
 */
public record CorrectiveAction(
        String check,
        String system,
        String action,
        String ticket,
        String owner,
        LocalDate due,
        @Nullable Place place) implements Ground {

    public CorrectiveAction {
        Required.text("corrective action", "check", check);
        Required.text("corrective action", "system", system);
        Required.text("corrective action", "action", action);
        Required.text("corrective action", "ticket", ticket);
        Required.text("corrective action", "owner", owner);
        Objects.requireNonNull(due, "due");
    }

    /** Returns whether the action may still be open on {@code day}; {@code due} itself still counts. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(due);
    }

    @Override
    public String inWords() {
        return "corrective action due " + due + " (" + ticket + ", owner " + owner + "): " + action;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrectiveAction planned
                && check.equals(planned.check)
                && system.equals(planned.system)
                && action.equals(planned.action)
                && ticket.equals(planned.ticket)
                && owner.equals(planned.owner)
                && due.equals(planned.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, system, action, ticket, owner, due);
    }
}
