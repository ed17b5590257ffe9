package dev.aims.rules.facts;

import dev.aims.fact.Truth;
import java.util.ArrayList;
import java.util.List;

/** What is called for, each where a condition says so, and what of it is there. Immutable. */
public final class Needs {

    private static final Needs NONE = new Needs(Truth.YES, List.of(), List.of());

    private final Truth met;
    private final List<String> calledFor;
    private final List<String> lacking;

    private Needs(Truth met, List<String> calledFor, List<String> lacking) {
        this.met = met;
        this.calledFor = calledFor;
        this.lacking = lacking;
    }

    /** Returns a start: nothing is called for. */
    public static Needs none() {
        return NONE;
    }

    /** Returns these and {@code what}, which is always called for. */
    public Needs always(String what, Truth there) {
        return where(Truth.YES, what, there);
    }

    /**
     * Returns these and {@code what}.
     *
     * @param due whether it is called for
     * @param what its name, for statements
     * @param there whether it is there
     */
    public Needs where(Truth due, String what, Truth there) {
        Truth fits = due.implies(there);
        return new Needs(
                met.and(fits),
                due.isYes() ? with(calledFor, what) : calledFor,
                fits.isNo() ? with(lacking, what) : lacking);
    }

    /** Returns whether all that is called for is there. */
    public Truth met() {
        return met;
    }

    /** Returns what is called for and proven not to be there, for statements. */
    public String lacking() {
        return joined(lacking);
    }

    /** Returns what is called for, for statements. */
    @Override
    public String toString() {
        return joined(calledFor);
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static List<String> with(List<String> names, String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return List.copyOf(all);
    }
}
