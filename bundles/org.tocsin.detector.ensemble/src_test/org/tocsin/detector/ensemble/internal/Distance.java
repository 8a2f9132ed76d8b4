package org.tocsin.detector.ensemble.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.learning.KeptScorer;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/** Scores how far the first value of an event is from the slow average of those before, in parts of that. */
final class Distance implements KeptScorer {

    private final double speed;
    private double average = Double.NaN;
    private String metric = "";
    private double value;
    private boolean frozen;

    Distance(double speed) {
        this.speed = speed;
    }

    @Override
    public double score(Event event) {
        if (event.size() == 0 || !Double.isFinite(event.value(0))) {
            return Double.NaN;
        }
        metric = event.schema().metric(0).name();
        value = event.value(0);
        double from = Double.isNaN(average) ? value : average;
        if (!frozen) {
            average = from + speed * (value - from);
        }
        return Math.min(1e9, Math.abs(value - from) / Math.max(1, Math.abs(from)));
    }

    @Override
    public String waitingFor() {
        return "the event has no value";
    }

    @Override
    public List<Contribution> contributions() {
        return List.of(new Contribution(metric, value, new ExpectedRange(average, average), 1));
    }

    @Override
    public String comparedWith() {
        return "on average";
    }

    @Override
    public void write(ModelOutput out) {
        out.real(average);
    }

    @Override
    public Distance read(ModelInput in) throws InvalidModelException {
        Distance read = new Distance(speed);
        read.average = in.real();
        return read;
    }

    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    @Override
    public boolean leaveOut(long fromMillis, long toMillis) {
        return false;
    }
}
