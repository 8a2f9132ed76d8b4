package org.tocsin.detector.windows.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.MetricScale;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How far the newest window of a source is from the past windows nearest to it: the root of the mean squared difference to
 * the k-th nearest, in units of the range of each metric (Ramaswamy, Rastogi, Shim: "Efficient Algorithms for Mining
 * Outliers from Large Data Sets", 2000; for windows of one stream also called its left matrix profile).
 *
 * <p>Windows that overlap with the newest one are not asked. A metric that was never there before makes it begin anew.
 */
final class WindowScorer implements KeptScorer {

    private final WindowSettings settings;
    private MetricColumns columns = new MetricColumns();
    private MetricScale scale = new MetricScale();
    private PastWindows past;
    private Neighbours neighbours;
    private RecentPoints recent;
    private boolean frozen;
    private String waitingFor = "";

    WindowScorer(WindowSettings settings) {
        this.settings = settings;
        this.recent = new RecentPoints(settings, 0);
        this.past = new PastWindows(settings.remembered(), 0);
        this.neighbours = new Neighbours(settings.neighbours(), 0);
    }

    private void begin(int metrics) {
        begin(new RecentPoints(settings, metrics), new PastWindows(settings.remembered(), settings.points() * metrics));
    }

    private void begin(RecentPoints points, PastWindows windows) {
        recent = points;
        past = windows;
        neighbours = new Neighbours(settings.neighbours(), settings.points() * points.columns());
    }

    @Override
    public double score(Event event) {
        if (!columns.take(event)) {
            waitingFor = "the event has no value";
            return Double.NaN;
        }
        if (!frozen) {
            learnRange();
        }
        recent.add(columns.row());
        if (!recent.full()) {
            waitingFor = "waits for the first " + settings.events() + " events";
            return Double.NaN;
        }
        float[] window = recent.window();
        double score = score(window);
        if (!frozen && past.wanted()) {
            past.keep(window, recent.seen(), event.epochMillis());
        }
        return score;
    }

    private void learnRange() {
        if (columns.count() != recent.columns()) {
            begin(columns.count());
        }
        scale.learn(columns);
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
    public String comparedWith() {
        return "in the most similar " + settings.events() + " events so far";
    }

    @Override
    public void write(ModelOutput out) {
        columns.write(out);
        scale.write(out);
        recent.write(out);
        past.write(out);
    }

    @Override
    public WindowScorer read(ModelInput in) throws InvalidModelException {
        WindowScorer read = new WindowScorer(settings);
        read.columns = MetricColumns.read(in);
        read.scale = MetricScale.read(in);
        RecentPoints points = RecentPoints.read(in, settings);
        in.check(points.columns() == read.scale.columns() && points.columns() <= read.columns.count());
        read.begin(points, PastWindows.read(in, settings.remembered(), settings.points() * points.columns()));
        return read;
    }

    /** While it is frozen, a metric that comes anew is not looked at. */
    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    /** Ranges that were widened in that time stay wide. */
    @Override
    public boolean leaveOut(long fromMillis, long toMillis) {
        return past.leaveOut(fromMillis, toMillis, settings.events());
    }
}
