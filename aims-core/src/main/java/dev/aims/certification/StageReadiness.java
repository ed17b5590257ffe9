package dev.aims.certification;

import java.util.List;

/**
 * How far the facts bear one stage of the initial certification audit. Whether the stage is passed is for the auditors.
 *
 * @param stage 1 or 2
 * @param points what it builds on
 */
public record StageReadiness(int stage, List<ReadinessPoint> points) {

    public StageReadiness {
        if (stage != 1 && stage != 2) {
            throw new IllegalArgumentException("the initial audit has stages 1 and 2; given was " + stage);
        }
        points = List.copyOf(points);
    }

    /** Returns READY when every point is, NOT_READY as soon as one is not, else UNKNOWN. Of no points: UNKNOWN. */
    public ReadinessState state() {
        if (has(ReadinessState.NOT_READY)) {
            return ReadinessState.NOT_READY;
        }
        return points.isEmpty() || has(ReadinessState.UNKNOWN) ? ReadinessState.UNKNOWN : ReadinessState.READY;
    }

    private boolean has(ReadinessState state) {
        return points.stream().anyMatch(point -> point.state() == state);
    }
}
