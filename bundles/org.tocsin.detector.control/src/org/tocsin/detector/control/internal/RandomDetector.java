package org.tocsin.detector.control.internal;

import java.util.SplittableRandom;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** Draws a score from 0 to 1 for each event, all equally likely. */
final class RandomDetector implements Detector {

    private final SplittableRandom random;
    private final double threshold;

    /**
     * @param share which share of the events is called an anomaly
     */
    RandomDetector(long seed, double share) {
        this.random = new SplittableRandom(seed);
        this.threshold = 1 - share;
    }

    @Override
    public Verdict inspect(Event event) {
        double score = random.nextDouble();
        return score < threshold
                ? new Verdict.Normal(score)
                : Blame.verdict(event, score, threshold, "The dice say so.");
    }
}
