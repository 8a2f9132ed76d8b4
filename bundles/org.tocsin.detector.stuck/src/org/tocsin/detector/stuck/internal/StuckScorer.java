package org.tocsin.detector.stuck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;
import org.tocsin.learning.Wording;

/**
 * How rare it is that a metric has had exactly the same value for so long: the run of the metric for which it is rarest, by
 * the share of events that repeat the value before them, where it is also far longer than any that was normal.
 */
final class StuckScorer implements KeptScorer {

    private static final int NAMED = 3;

    private final Duration lasting;
    private final List<Repetition> repetitions = new ArrayList<>();
    private MetricColumns columns = new MetricColumns();
    private boolean frozen;
    private boolean learned = true;

    /**
     * @param lasting how long a value has to be the same until that is normal
     */
    StuckScorer(Duration lasting) {
        this.lasting = lasting;
    }

    @Override
    public double score(Event event) {
        learned = true;
        if (!columns.take(event)) {
            return Double.NaN;
        }
        while (!frozen && repetitions.size() < columns.count()) {
            repetitions.add(new Repetition(lasting.toMillis()));
        }
        double most = 0;
        for (int column = 0; column < repetitions.size(); column++) {
            if (columns.measured(column)) {
                most = Math.max(
                        most, repetitions.get(column).take(columns.value(column), event.epochMillis(), !frozen));
            }
        }
        learned = most == 0;
        return most;
    }

    @Override
    public boolean learned() {
        return learned;
    }

    @Override
    public String waitingFor() {
        return "the event has no value";
    }

    @Override
    public List<Contribution> contributions() {
        return columns.contributions(
                repetitions.stream().mapToDouble(Repetition::surprise).toArray(), column -> ExpectedRange.UNKNOWN);
    }

    @Override
    public String comparedWith() {
        return "so far always moving";
    }

    @Override
    public String sentence(List<Contribution> contributions) {
        int longest = 0;
        for (Repetition one : repetitions) {
            longest = one.surprise() > 0 ? Math.max(longest, one.run()) : longest;
        }
        return contributions.stream()
                        .filter(one -> one.share() > 0)
                        .limit(NAMED)
                        .map(one -> one.metric() + " " + Wording.number(one.value()))
                        .collect(Collectors.joining(", "))
                + ": unchanged for " + (longest + 1) + " events.";
    }

    @Override
    public void write(ModelOutput out) {
        columns.write(out);
        out.number(repetitions.size());
        repetitions.forEach(one -> one.write(out));
    }

    @Override
    public StuckScorer read(ModelInput in) throws InvalidModelException {
        StuckScorer read = new StuckScorer(lasting);
        read.columns = MetricColumns.read(in);
        int count = in.count(read.columns.count(), Long.BYTES);
        for (int column = 0; column < count; column++) {
            Repetition one = new Repetition(lasting.toMillis());
            one.read(in);
            read.repetitions.add(one);
        }
        return read;
    }

    /** While it is frozen, a metric that comes anew is not looked at. */
    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    /** It remembers runs and no events. */
    @Override
    public boolean leaveOut(long fromMillis, long toMillis) {
        return false;
    }

    @Override
    public void learn(long fromMillis, long toMillis) {
        repetitions.forEach(one -> one.accept(fromMillis, toMillis));
    }
}
