package org.tocsin.detector.windows.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.event.Event;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.MetricScale;
import org.tocsin.learning.Scorer;

/**
 * How far the newest window of a source is from the past windows nearest to it: the root of the mean squared difference to
 * the k-th nearest, in units of the range of each metric (Ramaswamy, Rastogi, Shim: "Efficient Algorithms for Mining
 * Outliers from Large Data Sets", 2000; for windows of one stream also called its left matrix profile).
 *
 * <p>Windows that overlap with the newest one are not asked. A metric that was never there before makes it begin anew.
 */
final class WindowScorer implements Scorer {

    private final WindowSettings settings;
    private final MetricColumns columns = new MetricColumns();
    private final MetricScale scale = new MetricScale();
    private PastWindows past;
    private Neighbours neighbours;
    private RecentPoints recent;
    private String waitingFor = "";

    WindowScorer(WindowSettings settings) {
        this.settings = settings;
        begin(0);
    }

    private void begin(int metrics) {
        past = new PastWindows(settings.remembered(), settings.points(), metrics);
        neighbours = new Neighbours(settings.neighbours(), settings.points() * metrics);
        recent = new RecentPoints(settings, metrics);
    }

    @Override
    public double score(Event event) {
        if (!columns.take(event)) {
            waitingFor = "the event has no value";
            return Double.NaN;
        }
        if (columns.count() != recent.columns()) {
            begin(columns.count());
        }
        scale.learn(columns);
        recent.add(columns.row());
        if (!recent.full()) {
            waitingFor = "waits for the first " + settings.events() + " events";
            return Double.NaN;
        }
        float[] window = recent.window();
        double score = score(window);
        if (past.wanted()) {
            past.keep(window, recent.seen());
        }
        return score;
    }

    private double score(float[] window) {
        if (!scale.settled()) {
            waitingFor = "learns the ranges of the metrics";
            return Double.NaN;
        }
        int count = past.before(recent.seen() - settings.events());
        if (count < neighbours.count()) {
            waitingFor = "waits for windows to compare with";
            return Double.NaN;
        }
        neighbours.search(window, scale.factors(), past, count);
        return Math.sqrt(neighbours.furthest() / window.length);
    }

    @Override
    public String waitingFor() {
        return waitingFor;
    }

    @Override
    public List<Contribution> contributions() {
        return new WindowDifference(recent.window(), scale.factors(), neighbours).contributions(columns);
    }

    @Override
    public String finding() {
        return "The last " + settings.events() + " events are like none before";
    }
}
