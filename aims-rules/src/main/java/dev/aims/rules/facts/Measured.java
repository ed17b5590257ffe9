package dev.aims.rules.facts;

import dev.aims.dossier.development.Metric;
import dev.aims.fact.Amount;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.MetricOperator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measured value beside what its metric demands.
 *
 * @param metric what is demanded
 * @param value what was measured, overall or for one group
 */
public record Measured(Metric metric, Amount value) {

    /** Returns whether the value meets the threshold; an equal one does, none never does. */
    public Truth meets() {
        return metric.op()
                .is(MetricOperator.AT_LEAST)
                .and(value.atLeast(metric.threshold()))
                .or(metric.op().is(MetricOperator.AT_MOST).and(value.atMost(metric.threshold())));
    }

    /** Returns the value with as many decimals as the threshold, if that has more. */
    public String figure() {
        return aligned(value, metric.threshold());
    }

    /** Returns operator and threshold, as ">= 0.80"; with as many decimals as the value, if that has more. */
    public String demand() {
        return metric.op() + " " + aligned(metric.threshold(), value);
    }

    private static String aligned(Amount amount, Amount other) {
        BigDecimal number = amount.value();
        BigDecimal beside = other.value();
        return number == null || beside == null || beside.scale() <= number.scale()
                ? amount.toString()
                : number.setScale(beside.scale(), RoundingMode.UNNECESSARY).toPlainString();
    }
}
