package org.tocsin.backtest.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.rule.api.SourceMatcher;

/** How one detector met incidents over all recordings, together and by kind. Used by one thread. */
final class DetectionSum {

    private record Page(Map<String, ScoredRows> rows, List<RaisedAlert> alerts, List<Incident> known) {}

    private final String detector;
    private final SourceMatcher matcher;
    private final List<Page> pages = new ArrayList<>();

    /**
     * @param matcher knows which sources an alert on a group is about
     */
    DetectionSum(String detector, SourceMatcher matcher) {
        this.detector = detector;
        this.matcher = matcher;
    }

    /**
     * Adds one recording.
     *
     * @param incidents what is known to have gone wrong; those of other sources and times do not count
     */
    void add(DetectionLog log, List<Incident> incidents) {
        Map<String, ScoredRows> rows = log.rows();
        long first = rows.values().stream().mapToLong(ScoredRows::first).min().orElse(Long.MAX_VALUE);
        long last = rows.values().stream().mapToLong(ScoredRows::last).max().orElse(Long.MIN_VALUE);
        List<Incident> known = incidents.stream()
                .filter(incident -> rows.containsKey(incident.source()))
                .filter(incident ->
                        incident.to().toEpochMilli() >= first && incident.from().toEpochMilli() <= last)
                .toList();
        pages.add(new Page(rows, log.alerts(), known));
    }

    /** The incidents that count. */
    Set<Incident> covered() {
        Set<Incident> covered = new HashSet<>();
        pages.forEach(page -> covered.addAll(page.known()));
        return covered;
    }

    /** Over all kinds first, then by kind. */
    List<DetectionFigures> figures() {
        Map<String, DetectionTally> byKind = new TreeMap<>();
        for (String kind : new TreeSet<>(covered().stream().map(Incident::kind).toList())) {
            byKind.put(kind, new DetectionTally(incident -> incident.kind().equals(kind), matcher));
        }
        DetectionTally all = new DetectionTally(incident -> true, matcher);
        for (Page page : pages) {
            all.add(page.rows(), page.alerts(), page.known());
            byKind.values().forEach(tally -> tally.add(page.rows(), page.alerts(), page.known()));
        }
        List<DetectionFigures> figures = new ArrayList<>();
        figures.add(all.figures(detector, DetectionFigures.ALL));
        byKind.forEach((kind, tally) -> figures.add(tally.figures(detector, kind)));
        return figures;
    }
}
