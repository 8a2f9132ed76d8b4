package org.tocsin.api.detector;

import java.util.List;

/**
 * How often each score came, and how many alerts each threshold would have made.
 *
 * @param events how many events had a score in each of equally wide bins from 0 to 1
 * @param alerts how many separate runs of events had a score in the bin or above
 */
public record ScoreHistogram(List<Integer> events, List<Integer> alerts) {

    public ScoreHistogram {
        events = List.copyOf(events);
        alerts = List.copyOf(alerts);
        if (events.isEmpty() || events.size() != alerts.size()) {
            throw new IllegalArgumentException(events.size() + " and " + alerts.size() + " bins of scores.");
        }
    }

    public int bins() {
        return events.size();
    }

    /** The bin of a score; the outermost ones for scores beyond 0 or 1. */
    public int bin(double score) {
        return Math.clamp((long) (score * bins()), 0, bins() - 1);
    }

    /** The score at which a bin begins. */
    public double start(int bin) {
        return (double) bin / bins();
    }

    /** How many alerts there would have been with this threshold, as exactly as the bins are. */
    public int alertsAt(double threshold) {
        return alerts.get(Math.clamp((long) Math.ceil(threshold * bins() - 1e-9), 0, bins() - 1));
    }
}
