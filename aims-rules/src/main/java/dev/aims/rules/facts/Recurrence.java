package dev.aims.rules.facts;

import dev.aims.dossier.improvement.Nonconformity;
import dev.aims.fact.Entries;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a nonconformity repeats others: same requirement, same cause, raised after they were closed.
 *
 * @param repeats whether it repeats one
 * @param repeated those that it is proven to repeat, for statements
 */
public record Recurrence(Truth repeats, String repeated) {

    /**
     * Looks for nonconformities that {@code later} repeats.
     *
     * @param days how many days after the closing of one its return still counts
     */
    public static Recurrence of(Nonconformity later, Entries<Nonconformity> register, long days) {
        Truth repeats = register.known().not();
        List<String> repeated = new ArrayList<>();
        for (Nonconformity earlier : register.members()) {
            // What proves nothing is passed over, lest the evidence name every pair of the register.
            if (earlier.id().equals(later.id())
                    || differ(earlier.ref(), later.ref())
                    || differ(earlier.causeCode(), later.causeCode())) {
                continue;
            }
            Truth repeat = Truth.all(
                    later.ref().is(earlier.ref()),
                    later.causeCode().is(earlier.causeCode()),
                    later.raisedOn().after(earlier.closedOn()),
                    later.raisedOn().onOrBefore(earlier.closedOn().plusDays(days)));
            repeats = repeats.or(repeat);
            if (repeat.isYes()) {
                repeated.add(earlier.id());
            }
        }
        return new Recurrence(repeats, repeated.isEmpty() ? "none" : String.join(", ", repeated));
    }

    private static boolean differ(Text one, Text other) {
        return one.value() != null && other.value() != null && !one.value().equals(other.value());
    }
}
