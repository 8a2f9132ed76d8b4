package org.tocsin.detector.seasonal.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.EventInterval;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.MetricScale;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How far each value is from the nearest one at about the same time of earlier days: the root of the mean squared distance
 * over all metrics, in units of the range of each. A nearest value instead of an average, because a working day and a
 * Sunday are both normal, and what lies between them is not.
 */
final class SeasonalScorer implements KeptScorer {

    private static final int AROUND = 2;
    private static final int FEWEST_TIMES = 8;
    private static final int FEWEST_VALUES = 3;

    private final int days;
    private EventInterval interval = new EventInterval();
    private MetricColumns columns = new MetricColumns();
    private MetricScale scale = new MetricScale();
    private DayTimes times = new DayTimes(DayTimes.DAY, 1);
    private @Nullable PastDays past;
    private double[] distances = {};
    private double[] lows = {};
    private double[] highs = {};
    private boolean frozen;
    private String waitingFor = "waits for a day to compare with";

    SeasonalScorer(int days) {
        this.days = days;
    }

    @Override
    public double score(Event event) {
        interval.take(event.epochMillis());
        if (!columns.take(event)) {
            waitingFor = "the event has no value";
            return Double.NaN;
        }
        if (!frozen) {
            learnRange();
        }
        PastDays known = past;
        if (known == null || times.count() < FEWEST_TIMES) {
            waitingFor = known == null
                    ? "learns how often the source sends"
                    : "the source sends too seldom for times of day";
            return Double.NaN;
        }
        double score = scale.settled() ? compare(event.epochMillis(), known) : Double.NaN;
        if (!frozen) {
            known.keep(event.epochMillis(), columns.row());
        }
        return score;
    }

    private void learnRange() {
        scale.learn(columns);
        if (interval.known() && (past == null || distances.length != columns.count())) {
            times = DayTimes.of(interval.millis());
            begin(new PastDays(times, days + 1, columns.count()), columns.count());
        }
    }

    private void begin(PastDays with, int count) {
        past = with;
        distances = new double[count];
        lows = new double[count];
        highs = new double[count];
    }

    private double compare(long time, PastDays known) {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        Arrays.fill(lows, Double.POSITIVE_INFINITY);
        Arrays.fill(highs, Double.NEGATIVE_INFINITY);
        int found = 0;
        for (int back = 1; back <= days; back++) {
            for (int shift = -AROUND; shift <= AROUND; shift++) {
                float[] row = known.row(times.day(time) - back, times.at(time) + shift);
                if (row != null) {
                    compare(row);
                    found++;
                }
            }
        }
        if (found < FEWEST_VALUES) {
            waitingFor = "waits for a day to compare with";
            return Double.NaN;
        }
        double sum = 0;
        for (int column = 0; column < distances.length; column++) {
            double distance = Double.isInfinite(distances[column]) ? 0 : distances[column] * scale.factors()[column];
            distances[column] = Math.min(distance * distance, 1e30);
            sum += distances[column];
        }
        return Math.sqrt(sum / distances.length);
    }

    private void compare(float[] row) {
        for (int column = 0; column < row.length; column++) {
            double distance = Math.abs((double) columns.row()[column] - row[column]);
            // comparisons with what is no number are false
            distances[column] = distance < distances[column] ? distance : distances[column];
            lows[column] = row[column] < lows[column] ? row[column] : lows[column];
            highs[column] = row[column] > highs[column] ? row[column] : highs[column];
        }
    }

    @Override
    public String waitingFor() {
        return waitingFor;
    }

    @Override
    public List<Contribution> contributions() {
        return columns.contributions(distances, column -> columns.range(column, lows[column], highs[column]));
    }

    @Override
    public String comparedWith() {
        return "at this time of day";
    }

    @Override
    public void write(ModelOutput out) {
        interval.write(out);
        columns.write(out);
        scale.write(out);
        PastDays known = past;
        out.flag(known != null);
        if (known != null) {
            times.write(out);
            known.write(out);
        }
    }

    @Override
    public SeasonalScorer read(ModelInput in) throws InvalidModelException {
        SeasonalScorer read = new SeasonalScorer(days);
        read.interval = EventInterval.read(in);
        read.columns = MetricColumns.read(in);
        read.scale = MetricScale.read(in);
        int count = read.scale.columns();
        in.check(count <= read.columns.count());
        if (in.flag()) {
            read.times = DayTimes.read(in);
            read.begin(PastDays.read(in, read.times, days + 1, count), count);
        }
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
        return past != null && past.leaveOut(fromMillis, toMillis);
    }
}
