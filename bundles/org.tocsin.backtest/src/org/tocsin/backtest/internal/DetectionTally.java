package org.tocsin.backtest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.rule.api.SourceMatcher;

/** Adds up, over recordings, how one detector met incidents of one kind. Used by one thread. */
final class DetectionTally {

    private static final double HALF = 0.5;
    private static final double SLOW = 0.95;

    private final Predicate<Incident> chosen;
    private final SourceMatcher matcher;
    private final List<Duration> delays = new ArrayList<>();
    private int incidents;
    private int correct;
    private int falseAlerts;
    private double areas;
    private int curves;
    private double days;

    /**
     * @param chosen which incidents it is about
     * @param matcher knows which sources an alert on a group is about
     */
    DetectionTally(Predicate<Incident> chosen, SourceMatcher matcher) {
        this.chosen = chosen;
        this.matcher = matcher;
    }

    /**
     * Adds one recording.
     *
     * @param rows what was measured, by source
     * @param alerts what was raised
     * @param known all incidents of the recording, of whatever kind
     */
    void add(Map<String, ScoredRows> rows, List<RaisedAlert> alerts, List<Incident> known) {
        List<Incident> wanted = known.stream().filter(chosen).toList();
        incidents += wanted.size();
        wanted.forEach(incident -> delay(incident, alerts).ifPresent(delays::add));
        for (RaisedAlert alert : alerts) {
            if (meets(alert, wanted)) {
                correct++;
            } else if (!meets(alert, known)) {
                falseAlerts++;
            }
        }
        rows.forEach((source, scored) -> {
            days += scored.days();
            List<Incident> here = of(source, known);
            List<Incident> wantedHere = of(source, wanted);
            double area = scored.averagePrecision(time -> covered(wantedHere, time), time -> covered(here, time));
            if (!Double.isNaN(area)) {
                areas += area;
                curves++;
            }
        });
    }

    private Optional<Duration> delay(Incident incident, List<RaisedAlert> alerts) {
        return alerts.stream()
                .filter(alert -> matcher.covers(alert.source(), incident.source()))
                .flatMap(alert -> alert.firings().stream())
                .filter(time -> within(incident, time))
                .map(time -> Duration.between(incident.from(), time))
                .min(Duration::compareTo);
    }

    private boolean meets(RaisedAlert alert, List<Incident> some) {
        return some.stream()
                .filter(incident -> matcher.covers(alert.source(), incident.source()))
                .anyMatch(incident -> alert.firings().stream().anyMatch(time -> within(incident, time)));
    }

    private static boolean within(Incident incident, Instant time) {
        return !time.isBefore(incident.from()) && !time.isAfter(incident.to());
    }

    private static List<Incident> of(String source, List<Incident> some) {
        return some.stream()
                .filter(incident -> incident.source().equals(source))
                .toList();
    }

    private static boolean covered(List<Incident> some, long time) {
        for (Incident incident : some) {
            if (time >= incident.from().toEpochMilli() && time <= incident.to().toEpochMilli()) {
                return true;
            }
        }
        return false;
    }

    DetectionFigures figures(String detector, String kind) {
        return new DetectionFigures(
                detector,
                kind,
                incidents,
                delays.size(),
                correct,
                falseAlerts,
                curves == 0 ? Double.NaN : areas / curves,
                delay(HALF),
                delay(SLOW),
                days);
    }

    /** By nearest rank, so that it is a delay that there was. */
    private Optional<Duration> delay(double share) {
        Collections.sort(delays);
        return delays.isEmpty()
                ? Optional.empty()
                : Optional.of(delays.get((int) Math.ceil(share * delays.size()) - 1));
    }
}
