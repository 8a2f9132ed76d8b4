package org.tocsin.measure.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one rule would have done.
 *
 * @param rule its name
 * @param firings all firings, in order of time
 * @param cancelled how often it was pending and calmed down before it fired
 * @param flaps how often it began to flap
 * @param accuracy how its firings meet the known incidents; empty where none are known
 */
public record RuleOutcome(String rule, List<Firing> firings, int cancelled, int flaps, Optional<Accuracy> accuracy) {
    public RuleOutcome {
        firings = List.copyOf(firings);
    }

    /** How long it fired in all, over all sources. */
    public Duration total() {
        return firings.stream().map(Firing::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The longest firing. */
    public Optional<Firing> longest() {
        return firings.stream().max(java.util.Comparator.comparing(Firing::length));
    }

    /** How often it fired on each source, by name. */
    public Map<String, Integer> bySource() {
        Map<String, Integer> counts = new TreeMap<>();
        firings.forEach(firing -> counts.merge(firing.source(), 1, Integer::sum));
        return counts;
    }

    /**
     * How firings and incidents meet. An incident is found if a firing on its source overlaps it.
     *
     * @param incidents how many are known on the sources that the rule concerns
     * @param found how many of them were found
     * @param correct how many firings overlap an incident
     * @param firings how many firings there were
     */
    public record Accuracy(int incidents, int found, int correct, int firings) {

        /** The share of firings that overlap an incident; NaN without firings. */
        public double precision() {
            return (double) correct / firings;
        }

        /** The share of incidents that were found; NaN without incidents. */
        public double recall() {
            return (double) found / incidents;
        }
    }
}
