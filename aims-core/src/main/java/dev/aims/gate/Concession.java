package dev.aims.gate;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Permission to release a system although it fails one check.
 *
 * <p>A concession never changes an assessment. The nonconformity stays on record; only the gate reads concessions.
 *
 * @param check the check the system fails, such as {@code A.6.2.4-2}
 * @param system the id of the one system covered
 * @param grantedBy the role that answers for the decision; not a person's name, because reports are passed on
 * @param reason why release is acceptable meanwhile, as reports should print it
 * @param lastDay the last day on which the permission holds, UTC
 */
public record Concession(String check, String system, String grantedBy, String reason, LocalDate lastDay) {

    public Concession {
        required("check", check);
        required("system", system);
        required("grantedBy", grantedBy);
        required("reason", reason);
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** Returns whether the permission holds on {@code day}; {@code lastDay} itself still counts. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    private static void required(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a concession needs a text for " + name);
        }
    }
}
