package dev.aims.fact;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about facts, in Kleene's three-valued logic, with the facts that decided it.
 *
 * <p>A truth remembers just the facts that count: a conjunction that fails keeps those of its failing parts, one that
 * holds keeps all of them, and one that can't be decided keeps the unknown ones, which are what the host has to supply.
 * So no outcome needs an explanation written by hand. Two truths are equal only if they are the same object; compare
 * {@link #value()}.
 */
public final class Truth implements Ground {

    /** The three values. */
    public enum Value {
        /** Proven. */
        YES,
        /** Refuted. */
        NO,
        /** Neither: some fact was not stated. */
        UNKNOWN
    }

    /** Proven by no fact in particular. */
    public static final Truth YES = new Truth(Value.YES, null, null);

    /** Refuted by no fact in particular. */
    public static final Truth NO = new Truth(Value.NO, null, null);

    private final Value value;
    private final @Nullable Ground first;
    private final @Nullable Ground second;

    private Truth(Value value, @Nullable Ground first, @Nullable Ground second) {
        this.value = value;
        this.first = first;
        this.second = second;
    }

    /** Returns yes or no, decided by the fact at {@code path}. */
    public static Truth of(boolean holds, Path path) {
        return new Truth(holds ? Value.YES : Value.NO, path, null);
    }

    /** Returns yes or no, decided by no fact in particular. */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Returns the unknown that the fact at {@code path} would settle. */
    public static Truth unknown(Path path) {
        return new Truth(Value.UNKNOWN, path, null);
    }

    /** Returns yes when all parts hold, no when one fails, else unknown. Of no parts: yes. */
    public static Truth all(Iterable<Truth> parts) {
        Truth result = YES;
        for (Truth part : parts) {
            result = result.and(part);
        }
        return result;
    }

    /** Returns yes when one part holds, no when all fail, else unknown. Of no parts: no. */
    public static Truth any(Iterable<Truth> parts) {
        Truth result = NO;
        for (Truth part : parts) {
            result = result.or(part);
        }
        return result;
    }

    /** Returns yes when all parts hold, no when one fails, else unknown. */
    public static Truth all(Truth... parts) {
        return all(List.of(parts));
    }

    /** Returns yes when one part holds, no when all fail, else unknown. */
    public static Truth any(Truth... parts) {
        return any(List.of(parts));
    }

    /** Returns whether both hold. */
    public Truth and(Truth other) {
        return combined(other, Value.NO, Value.YES);
    }

    /** Returns whether at least one holds. */
    public Truth or(Truth other) {
        return combined(other, Value.YES, Value.NO);
    }

    /** Returns the opposite, decided by the same facts. */
    public Truth not() {
        return switch (value) {
            case YES -> new Truth(Value.NO, first, second);
            case NO -> new Truth(Value.YES, first, second);
            case UNKNOWN -> this;
        };
    }

    /** Returns whether {@code consequence} holds in case this does: yes as soon as this is refuted. */
    public Truth implies(Truth consequence) {
        return isYes() && !consequence.isNo() ? consequence : not().or(consequence);
    }

    /** Returns the same value with the fact at {@code path} named as deciding too; an unknown stays as it is. */
    public Truth citing(Path path) {
        return isUnknown() ? this : new Truth(value, this, path);
    }

    /** Returns the value. */
    public Value value() {
        return value;
    }

    /** Returns whether it is proven. */
    public boolean isYes() {
        return value == Value.YES;
    }

    /** Returns whether it is refuted. */
    public boolean isNo() {
        return value == Value.NO;
    }

    /** Returns whether it is neither proven nor refuted. */
    public boolean isUnknown() {
        return value == Value.UNKNOWN;
    }

    /** Returns the facts that decided a yes or a no, or those that an unknown lacks; sorted, JSON Pointers. */
    public SortedSet<String> facts() {
        SortedSet<String> found = new TreeSet<>();
        Deque<Ground> open =
                new ArrayDeque<>(); // no recursion: a truth over a large register is as deep as that is long
        open.push(this);
        while (!open.isEmpty()) {
            Ground each = open.pop();
            if (each instanceof Truth truth) {
                if (truth.second != null) {
                    open.push(truth.second);
                }
                if (truth.first != null) {
                    open.push(truth.first);
                }
            } else {
                found.add(each.toString());
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    /** Returns one of the facts, the first that was asked; null if the truth rests on none in particular. */
    public @Nullable Path firstFact() {
        Truth earliest = this;
        while (earliest.first instanceof Truth truth && !truth.isBare()) {
            earliest = truth;
        }
        if (earliest.first instanceof Path path) {
            return path;
        }
        return earliest.second instanceof Path path ? path : null;
    }

    /** Returns the value alone: the facts are for {@link #facts()}. */
    @Override
    public String toString() {
        return value.name();
    }

    /** {@code decisive} wins over all, {@code neutral} gives way to all, unknown stands between. */
    private Truth combined(Truth other, Value decisive, Value neutral) {
        if (value == other.value) {
            return merged(other);
        }
        if (value == decisive || other.value == neutral) {
            return this;
        }
        return other;
    }

    private Truth merged(Truth other) {
        if (this == other || other.isBare()) {
            return this;
        }
        return isBare() ? other : new Truth(value, this, other);
    }

    private boolean isBare() {
        return first == null;
    }
}
