package org.tocsin.backtest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;

/** Makes firings of transitions: from the moment that an alert fires until it is resolved. */
final class FiringLog {

    /** What is known of one rule. */
    private static final class Page {
        private final Map<String, OpenFiring> open = new LinkedHashMap<>();
        private final List<Firing> closed = new ArrayList<>();
        private int cancelled;
        private int flaps;
    }

    private final Map<String, Page> pages = new HashMap<>();
    private final Optional<Truth> truth;

    FiringLog(Optional<Truth> truth) {
        this.truth = truth;
    }

    /** Takes the next transition, in the order of each alert. */
    void add(Alert alert) {
        Page page = pages.computeIfAbsent(alert.check(), rule -> new Page());
        switch (alert.state()) {
            case PENDING -> {}
            case CANCELLED -> page.cancelled++;
            case FIRING, ACKNOWLEDGED, RECOVERING, FLAPPING -> {
                OpenFiring firing = page.open.computeIfAbsent(alert.id(), id -> new OpenFiring(alert));
                if (firing.take(alert)) {
                    page.flaps++;
                }
            }
            case RESOLVED -> {
                OpenFiring firing = page.open.remove(alert.id());
                if (firing != null) {
                    page.closed.add(close(firing, alert.time(), false));
                }
            }
        }
    }

    private Firing close(OpenFiring firing, Instant to, boolean open) {
        return firing.until(to, open, truth.isPresent() && truth.get().meets(firing.source(), firing.from(), to));
    }

    /**
     * What this rule did.
     *
     * @param end the last moment of the data, where firings end that are still open
     */
    RuleOutcome outcome(String rule, Optional<Instant> end) {
        Page page = pages.getOrDefault(rule, new Page());
        List<Firing> firings = new ArrayList<>(page.closed);
        for (OpenFiring firing : page.open.values()) {
            Instant last = end.filter(time -> time.isAfter(firing.from())).orElse(firing.from());
            firings.add(close(firing, last, true));
        }
        firings.sort(Comparator.comparing(Firing::from).thenComparing(Firing::source));
        return new RuleOutcome(
                rule, firings, page.cancelled, page.flaps, truth.map(known -> known.accuracy(rule, firings)));
    }

    /** A firing that is not over. */
    private static final class OpenFiring {

        private final Alert first;
        private Alert latest;
        private boolean flapped;

        OpenFiring(Alert first) {
            this.first = first;
            this.latest = first;
        }

        String source() {
            return first.source();
        }

        Instant from() {
            return first.time();
        }

        /** Takes note of a transition, and says whether flapping begins with it. */
        boolean take(Alert alert) {
            boolean begins =
                    alert.state() == AlertState.FLAPPING && (latest == alert || latest.state() != AlertState.FLAPPING);
            flapped |= begins;
            latest = alert;
            return begins;
        }

        Firing until(Instant to, boolean open, boolean detects) {
            return new Firing(
                    first.check(),
                    first.source(),
                    first.id(),
                    first.time(),
                    to,
                    open,
                    flapped,
                    latest.severity(),
                    first.message(),
                    detects);
        }
    }
}
