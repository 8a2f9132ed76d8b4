package org.tocsin.backtest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome.Accuracy;

/** What is known to have gone wrong, and how firings meet it. */
final class Truth {

    private final Map<String, List<Incident>> bySource;
    private final Concerns concerns;

    Truth(List<Incident> incidents, Concerns concerns) {
        this.bySource = incidents.stream().collect(Collectors.groupingBy(Incident::source));
        this.concerns = concerns;
    }

    /** Whether something was wrong with this source, or with one of the group, at any moment of this time. */
    boolean meets(String source, Instant from, Instant to) {
        return bySource.entrySet().stream()
                .filter(entry -> concerns.covers(source, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(incident -> overlap(incident, from, to));
    }

    /** How the firings of this rule meet the incidents of the sources that it concerns. */
    Accuracy accuracy(String rule, List<Firing> firings) {
        int known = 0;
        int found = 0;
        for (Map.Entry<String, List<Incident>> entry : bySource.entrySet()) {
            if (concerns.concerns(rule, entry.getKey())) {
                List<Firing> there = firings.stream()
                        .filter(firing -> concerns.covers(firing.source(), entry.getKey()))
                        .toList();
                known += entry.getValue().size();
                found += (int) entry.getValue().stream()
                        .filter(incident ->
                                there.stream().anyMatch(firing -> overlap(incident, firing.from(), firing.to())))
                        .count();
            }
        }
        int correct = (int) firings.stream().filter(Firing::detects).count();
        return new Accuracy(known, found, correct, firings.size());
    }

    private static boolean overlap(Incident incident, Instant from, Instant to) {
        return !incident.from().isAfter(to) && !from.isAfter(incident.to());
    }
}
