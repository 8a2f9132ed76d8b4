package org.tocsin.engine.internal.lane;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * How much of an effect something has. What is learned to the last digit makes a finding of a change that nobody would
 * call one: a disk that was 59.3 % full all day, and is 59.4 % full now. So a source may say of its metrics from which step
 * on a difference means anything, and what stays below it is normal, whatever the score.
 */
final class Effect {

    /** A part in the anomaly from which a metric is one of those that did it. */
    private static final double GUILTY = 0.2;

    private Effect() {}

    /** The verdict, or that all is normal where no metric that did it is a step away from what was expected. */
    static Verdict of(Verdict verdict, Event event) {
        return verdict instanceof Verdict.Anomaly anomaly && negligible(anomaly.contributions(), event)
                ? new Verdict.Normal(Math.min(anomaly.score(), anomaly.threshold()))
                : verdict;
    }

    private static boolean negligible(List<Contribution> contributions, Event event) {
        for (int i = 0; i < contributions.size(); i++) {
            Contribution one = contributions.get(i);
            if ((i == 0 || one.share() >= GUILTY) && !negligible(one, event)) {
                return false;
            }
        }
        return true;
    }

    private static boolean negligible(Contribution one, Event event) {
        int position = event.schema().position(one.metric());
        double step = position < 0 ? 0 : event.schema().metric(position).step();
        return step > 0 && distance(one.value(), one.expected()) < step;
    }

    /** How far a value is outside; NaN, which is below nothing, where nothing is known. */
    private static double distance(double value, ExpectedRange expected) {
        return expected.known() ? Math.max(0, Math.max(expected.low() - value, value - expected.high())) : Double.NaN;
    }
}
