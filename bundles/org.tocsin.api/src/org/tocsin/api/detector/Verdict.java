package org.tocsin.api.detector;

import java.util.List;

/** What a detector says of one event. */
public sealed interface Verdict {

    /** Normal, with a score of 0. */
    Verdict NORMAL = new Normal(0);

    /**
     * How abnormal the event is; larger is worse. A detector that learns gives 0 to 1; a rule any finite number. 0 where
     * nothing can be told.
     */
    double score();

    /** As normal as it gets: a pending or firing alert may calm down. */
    record Normal(double score) implements Verdict {}

    /** Not bad enough to raise an alert, not good enough to clear one: between the two levels of a hysteresis. */
    record Holding(double score, String why) implements Verdict {}

    /** Cannot be told, for example because a metric is missing: neither raises nor clears. */
    record Unknown(String why) implements Verdict {
        @Override
        public double score() {
            return 0;
        }
    }

    /**
     * Still learning what is normal.
     *
     * @param seen events learned so far
     * @param needed events that it needs in all
     * @param why what it is waiting for, in words
     * @param score what it would say of the event so far; 0 where it cannot say anything yet
     */
    record WarmingUp(long seen, long needed, String why, double score) implements Verdict {

        /** Without a score. */
        public WarmingUp(long seen, long needed, String why) {
            this(seen, needed, why, 0);
        }
    }

    /**
     * Not normal.
     *
     * @param score how abnormal, finite; larger is worse, and it has passed the threshold
     * @param threshold the score from which on it is an anomaly
     * @param severity how bad it is
     * @param reason one sentence for a person, with values and units
     * @param contributions the metrics that did it, the most guilty first; at least one
     */
    record Anomaly(double score, double threshold, Severity severity, String reason, List<Contribution> contributions)
            implements Verdict {
        public Anomaly {
            contributions = List.copyOf(contributions);
            if (contributions.isEmpty()) {
                throw new IllegalArgumentException("An anomaly names at least one metric.");
            }
        }
    }
}
