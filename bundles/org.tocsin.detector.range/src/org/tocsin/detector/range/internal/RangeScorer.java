package org.tocsin.detector.range.internal;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How far a value is beyond everything that its metric has ever been, in parts of its range. Nothing is said before a
 * whole day was seen: what the night has not shown, the morning will.
 */
final class RangeScorer implements KeptScorer {

    static final long DAY = 86_400_000;
    private static final int FEWEST = 200;

    /** A little beyond is what the largest of more values will be. */
    private final double least;

    private final List<SeenRange> ranges = new ArrayList<>();
    private MetricColumns columns = new MetricColumns();
    private long first = Long.MAX_VALUE;
    private long seen;
    private boolean frozen;

    /**
     * @param least from how many parts of the range on it counts
     */
    RangeScorer(double least) {
        this.least = least;
    }

    @Override
    public double score(Event event) {
        if (!columns.take(event)) {
            return Double.NaN;
        }
        while (!frozen && ranges.size() < columns.count()) {
            ranges.add(new SeenRange());
        }
        double most = 0;
        for (int column = 0; column < ranges.size(); column++) {
            float value = columns.row()[column];
            if (!Float.isNaN(value)) {
                most = Math.max(most, ranges.get(column).take(value, !frozen));
            }
        }
        seen++;
        first = Math.min(first, event.epochMillis());
        return most >= least && covered(event.epochMillis()) ? most : 0;
    }

    private boolean covered(long time) {
        return seen >= FEWEST && time - first >= DAY;
    }

    @Override
    public String waitingFor() {
        return "the event has no value";
    }

    @Override
    public List<Contribution> contributions() {
        return columns.contributions(
                ranges.stream().mapToDouble(RangeScorer::weight).toArray(), column -> {
                    SeenRange seen = ranges.get(column);
                    return columns.range(column, seen.lowBefore(), seen.highBefore());
                });
    }

    private static double weight(SeenRange range) {
        return Math.min(range.beyond(), 1e9);
    }

    @Override
    public String comparedWith() {
        return "so far always";
    }

    @Override
    public void write(ModelOutput out) {
        columns.write(out);
        out.whole(first);
        out.whole(seen);
        out.number(ranges.size());
        ranges.forEach(one -> one.write(out));
    }

    @Override
    public RangeScorer read(ModelInput in) throws InvalidModelException {
        RangeScorer read = new RangeScorer(least);
        read.columns = MetricColumns.read(in);
        read.first = in.time();
        read.seen = in.events();
        int count = in.count(read.columns.count(), 2 * Double.BYTES);
        for (int column = 0; column < count; column++) {
            SeenRange one = new SeenRange();
            one.read(in);
            read.ranges.add(one);
        }
        return read;
    }

    /** While it is frozen, a metric that comes anew is not looked at. */
    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    /** What was seen stays seen. */
    @Override
    public boolean leaveOut(long fromMillis, long toMillis) {
        return false;
    }
}
