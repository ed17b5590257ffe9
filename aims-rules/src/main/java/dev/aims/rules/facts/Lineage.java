package dev.aims.rules.facts;

import dev.aims.dossier.data.Dataset;
import dev.aims.dossier.data.LineageStep;
import dev.aims.fact.Day;
import dev.aims.fact.Listing;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The provenance steps of a dataset, in their order. */
public final class Lineage {

    private final Dataset dataset;
    private final Listing<LineageStep> steps;

    private Lineage(Dataset dataset) {
        this.dataset = dataset;
        this.steps = dataset.lineage();
    }

    /** Returns the one of {@code dataset}. */
    public static Lineage of(Dataset dataset) {
        return new Lineage(dataset);
    }

    /** Returns whether there is a step, and each states input, output, actor and date. */
    public Truth recorded() {
        Truth recorded = steps.stated();
        for (LineageStep step : steps.value()) {
            recorded = recorded.and(Stated.all(step.in(), step.out(), step.actor(), step.date()));
        }
        return recorded;
    }

    /**
     * Returns whether the first step starts from the source, each other one from the output of the one before, and the
     * last yields the snapshot; a dataset without snapshot may end anywhere. Holds where there is no step.
     */
    public Truth unbroken() {
        Truth unbroken = steps.known();
        Text before = dataset.source();
        for (LineageStep step : steps.value()) {
            unbroken = unbroken.and(step.in().is(before));
            before = step.out();
        }
        Text snapshot = dataset.snapshotHash();
        return steps.value().isEmpty()
                ? unbroken
                : unbroken.and(snapshot.absent().or(before.is(snapshot)));
    }

    /**
     * Returns whether no date lies after {@code asOf} or before that of an earlier step. Dates that are stated prove a
     * fall even if one between them isn't; a step without date is passed over.
     */
    public Truth ordered(LocalDate asOf) {
        Truth ordered = steps.known();
        @Nullable Day latest = null;
        for (LineageStep step : steps.value()) {
            Day date = step.date();
            Truth fits = date.onOrBefore(asOf);
            if (latest != null) {
                fits = fits.and(date.onOrAfter(latest));
            }
            ordered = ordered.and(date.absent().or(fits));
            if (latest == null ? date.value() != null : date.after(latest).isYes()) {
                latest = date;
            }
        }
        return ordered;
    }

    /** Returns how many steps there are, for statements. */
    public String steps() {
        return steps.value().isEmpty()
                ? steps.toString()
                : String.valueOf(steps.value().size());
    }

    /** Returns the dates of the steps, for statements. */
    public String dates() {
        return steps.value().isEmpty()
                ? steps.toString()
                : steps.value().stream().map(step -> step.date().toString()).collect(Collectors.joining(", "));
    }

    /** Returns input and output of the steps, for statements. */
    @Override
    public String toString() {
        return steps.value().isEmpty()
                ? steps.toString()
                : steps.value().stream()
                        .map(step -> step.in() + " -> " + step.out())
                        .collect(Collectors.joining(", "));
    }
}
