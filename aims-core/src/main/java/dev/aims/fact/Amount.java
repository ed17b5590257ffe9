package dev.aims.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number, reckoned in decimals. A comparison with an absent number is answered no, in either direction. */
public final class Amount extends Fact<BigDecimal> {

    private static final int LONGEST_ZEROS = 20;

    private Amount(Presence presence, Path path, @Nullable BigDecimal value) {
        super(presence, path, value);
    }

    /** Returns the stated number. */
    public static Amount of(BigDecimal value, Path path) {
        return new Amount(Presence.STATED, path, shortest(value));
    }

    /** Returns the one form of a number: 90, and not 90.0 or 9E+1; only what is very long keeps an exponent. */
    private static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean whole = stripped.scale() < 0 && stripped.scale() >= -LONGEST_ZEROS;
        return whole ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** Returns a number about which nothing is stated: absent or unknown. */
    public static Amount blank(Presence presence, Path path) {
        return new Amount(presence, path, null);
    }

    /** Returns whether it is {@code least} or more. */
    public Truth atLeast(BigDecimal least) {
        return answer(value() != null && value().compareTo(least) >= 0);
    }

    /** Returns whether it is {@code most} or less. */
    public Truth atMost(BigDecimal most) {
        return answer(value() != null && value().compareTo(most) <= 0);
    }

    /** Returns whether it is {@code least} or more. */
    public Truth atLeast(long least) {
        return atLeast(BigDecimal.valueOf(least));
    }

    /** Returns whether it is {@code most} or less. */
    public Truth atMost(long most) {
        return atMost(BigDecimal.valueOf(most));
    }

    /** Returns whether it is {@code least} or more; no when either is absent. */
    public Truth atLeast(Amount least) {
        return answer(least, value() != null && least.value() != null && value().compareTo(least.value()) >= 0);
    }

    /** Returns whether it is {@code most} or less; no when either is absent. */
    public Truth atMost(Amount most) {
        return most.atLeast(this);
    }

    /** Returns whether the two differ by {@code tolerance} or less; no when either is absent. */
    public Truth near(Amount other, BigDecimal tolerance) {
        return answer(
                other,
                value() != null
                        && other.value() != null
                        && value().subtract(other.value()).abs().compareTo(tolerance) <= 0);
    }

    /** Returns the number times {@code factor}, at the same path; what isn't stated stays so. */
    public Amount times(BigDecimal factor) {
        return value() == null ? this : of(value().multiply(factor), path());
    }

    /** Returns this, or {@code other} if this is asserted absent. An unknown number stays unknown. */
    public Amount orIfAbsent(long other) {
        return presence() == Presence.ABSENT ? of(BigDecimal.valueOf(other), path()) : this;
    }

    @Override
    public String toString() {
        return value() == null ? super.toString() : value().toPlainString();
    }
}
