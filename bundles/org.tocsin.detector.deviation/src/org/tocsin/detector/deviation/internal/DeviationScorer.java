package org.tocsin.detector.deviation.internal;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.EventInterval;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How far the metric that is furthest off is from its recent level. The furthest and not a mean: a jump that is plain in
 * one of many metrics must not drown in the others.
 *
 * <p>It knows minutes, not days, so it has nothing to say of a source that sends so seldom that the event before is
 * minutes ago; and after a gap that is longer than its levels it begins anew with the value of each metric.
 */
final class DeviationScorer implements KeptScorer {

    /** The unit of the score: what is handed on for it flattens only from about 1 on. */
    private static final double DEVIATIONS = 100;

    private final DeviationSettings settings;
    private final List<MetricLevels> levels = new ArrayList<>();
    private EventInterval interval = new EventInterval();
    private MetricColumns columns = new MetricColumns();
    private boolean frozen;
    private boolean learned = true;
    private String waitingFor = "";

    DeviationScorer(DeviationSettings settings) {
        this.settings = settings;
    }

    @Override
    public double score(Event event) {
        boolean anew = !frozen && interval.gapBefore(event.epochMillis(), MetricLevels.LONGEST);
        interval.take(event.epochMillis());
        learned = true;
        if (!columns.take(event)) {
            waitingFor = "the event has no value";
            return Double.NaN;
        }
        if (interval.known() && interval.millis() > settings.seldomMillis()) {
            waitingFor = "the source sends too seldom for a recent level";
            return Double.NaN;
        }
        while (!frozen && levels.size() < columns.count()) {
            levels.add(new MetricLevels(settings.lastingMillis()));
        }
        double most = Double.NaN;
        for (int column = 0; column < levels.size(); column++) {
            float value = columns.row()[column];
            MetricLevels level = levels.get(column);
            if (anew && !Float.isNaN(value)) {
                level.begin(value);
            }
            double deviation = Float.isNaN(value) ? Double.NaN : level.take(value, event.epochMillis(), !frozen);
            // a comparison with what is no number is false
            most = deviation > most || Double.isNaN(most) ? deviation : most;
        }
        waitingFor = "learns the level of the metrics";
        learned = !(most >= MetricLevels.CLEAR);
        return most / DEVIATIONS;
    }

    @Override
    public boolean learned() {
        return learned;
    }

    @Override
    public String waitingFor() {
        return waitingFor;
    }

    @Override
    public List<Contribution> contributions() {
        return columns.contributions(
                levels.stream().mapToDouble(DeviationScorer::weight).toArray(), column -> {
                    ExpectedRange expected = levels.get(column).expected();
                    return columns.range(column, expected.low(), expected.high());
                });
    }

    private static double weight(MetricLevels levels) {
        return Math.min(levels.deviation(), 1e9) * Math.min(levels.deviation(), 1e9);
    }

    @Override
    public String comparedWith() {
        return "in the last minutes";
    }

    @Override
    public void write(ModelOutput out) {
        interval.write(out);
        columns.write(out);
        out.number(levels.size());
        levels.forEach(one -> one.write(out));
    }

    @Override
    public DeviationScorer read(ModelInput in) throws InvalidModelException {
        DeviationScorer read = new DeviationScorer(settings);
        read.interval = EventInterval.read(in);
        read.columns = MetricColumns.read(in);
        int count = in.count(read.columns.count(), Long.BYTES);
        for (int column = 0; column < count; column++) {
            MetricLevels one = new MetricLevels(settings.lastingMillis());
            one.read(in);
            read.levels.add(one);
        }
        return read;
    }

    /** While it is frozen, a metric that comes anew is not looked at. */
    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    /** It remembers levels and no events. */
    @Override
    public boolean leaveOut(long fromMillis, long toMillis) {
        return false;
    }

    /** Deviations as large as the largest of that time are tolerated from now on. */
    @Override
    public void learn(long fromMillis, long toMillis) {
        levels.forEach(one -> one.accept(fromMillis, toMillis));
    }
}
