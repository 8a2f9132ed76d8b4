package org.tocsin.detector.ensemble.internal;

import org.tocsin.api.detector.Contribution;

/** A metric with the weight that all members together give it, as the most surprised of them saw it. */
final class WeighedMetric {

    private final Contribution seen;
    private double weight;

    WeighedMetric(Contribution seen) {
        this.seen = seen;
    }

    double weight() {
        return weight;
    }

    void weigh(double more) {
        weight += more;
    }

    /** Its part in the weight of all metrics. */
    Contribution contribution(double all) {
        return new Contribution(seen.metric(), seen.value(), seen.expected(), weight / all);
    }
}
