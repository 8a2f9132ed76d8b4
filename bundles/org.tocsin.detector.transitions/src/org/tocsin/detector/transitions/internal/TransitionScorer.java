package org.tocsin.detector.transitions.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.MetricColumns;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * How surprising the newest events are, given what came before each of them: the bits that a chain of levels needs to
 * tell them, as the mean over all metrics and the last {@value #RECENT} events.
 *
 * <p>That is the likelihood of recent errors of a sequence memory (Ahmad et al., "Unsupervised real-time anomaly
 * detection for streaming data", 2017), with a memory of one step: one strange step is noise, ten are a finding.
 */
final class TransitionScorer implements KeptScorer {

    static final int RECENT = 10;
    /** How slowly the usual surprise of a metric follows, in events. */
    private static final double SLOW = 1_000;

    private final List<LevelTransitions> chains = new ArrayList<>();
    private MetricColumns columns = new MetricColumns();
    /** Bits of the newest events: by event, then by metric. */
    private float[][] bits = new float[RECENT][0];

    private float[] means = new float[RECENT];
    private double[] usual = {};
    private long counted;
    private boolean frozen;
    private String waitingFor = "";

    @Override
    public double score(Event event) {
        if (!columns.take(event)) {
            waitingFor = "the event has no value";
            return Double.NaN;
        }
        while (!frozen && chains.size() < columns.count()) {
            chains.add(new LevelTransitions());
        }
        if (usual.length < chains.size()) {
            usual = Arrays.copyOf(usual, chains.size());
        }
        float[] now = room();
        double sum = 0;
        int known = 0;
        for (int column = 0; column < now.length; column++) {
            float value = columns.row()[column];
            double surprise =
                    Float.isNaN(value) ? Double.NaN : chains.get(column).surprise(value, !frozen);
            now[column] = Double.isNaN(surprise) ? 0 : (float) surprise;
            if (!Double.isNaN(surprise)) {
                usual[column] += (surprise - usual[column]) / Math.min(SLOW, counted + 1.0);
                sum += surprise;
                known++;
            }
        }
        if (known == 0) {
            waitingFor = "learns the levels of the metrics";
            return Double.NaN;
        }
        means[(int) (counted % RECENT)] = (float) (sum / known);
        counted++;
        if (counted < RECENT) {
            waitingFor = "waits for the first " + RECENT + " steps";
            return Double.NaN;
        }
        double mean = 0;
        for (float one : means) {
            mean += one / RECENT;
        }
        return mean;
    }

    private float[] room() {
        int place = (int) (counted % RECENT);
        if (bits[place].length < chains.size()) {
            bits[place] = new float[chains.size()];
        }
        return bits[place];
    }

    @Override
    public String waitingFor() {
        return waitingFor;
    }

    @Override
    public List<Contribution> contributions() {
        double[] weights = new double[chains.size()];
        for (int column = 0; column < weights.length; column++) {
            for (float[] event : bits) {
                weights[column] += column < event.length ? event[column] / RECENT : 0;
            }
            weights[column] = Math.max(0, weights[column] - usual[column]);
        }
        return columns.contributions(weights, this::expected);
    }

    private ExpectedRange expected(int column) {
        ExpectedRange fromOrigin = chains.get(column).expected();
        return columns.range(column, fromOrigin.low(), fromOrigin.high());
    }

    @Override
    public String comparedWith() {
        return "after the step before";
    }

    @Override
    public void write(ModelOutput out) {
        columns.write(out);
        out.whole(counted);
        out.floats(means);
        out.number(chains.size());
        for (int column = 0; column < chains.size(); column++) {
            chains.get(column).write(out);
            out.real(usual[column]);
            for (float[] event : bits) {
                out.floats(new float[] {column < event.length ? event[column] : 0});
            }
        }
    }

    @Override
    public TransitionScorer read(ModelInput in) throws InvalidModelException {
        TransitionScorer read = new TransitionScorer();
        read.columns = MetricColumns.read(in);
        read.counted = in.events();
        read.means = in.finiteFloats(RECENT);
        int count = in.count(read.columns.count(), Levels.COUNT * Integer.BYTES);
        read.usual = new double[count];
        read.bits = new float[RECENT][count];
        for (int column = 0; column < count; column++) {
            read.chains.add(LevelTransitions.read(in));
            read.usual[column] = in.finite();
            for (float[] event : read.bits) {
                event[column] = in.finiteFloats(1)[0];
            }
        }
        return read;
    }

    /** While it is frozen, a metric that comes anew is not looked at. */
    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    /** A step that was counted cannot be told from others like it any more, so nothing is forgotten. */
    @Override
    public boolean leaveOut(long fromMillis, long toMillis) {
        return false;
    }
}
