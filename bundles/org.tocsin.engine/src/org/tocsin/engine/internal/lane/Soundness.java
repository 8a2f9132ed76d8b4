package org.tocsin.engine.internal.lane;

import java.util.Optional;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Verdict;

/** What a verdict must have to be used: it is there, and its numbers are numbers. */
final class Soundness {

    private static final Optional<String> NOTHING = Optional.of("returned nothing");
    private static final Optional<String> NO_NUMBER = Optional.of("returned a score that is not a number");

    private Soundness() {}

    /** What is wrong with it, in words. */
    static Optional<String> flaw(Verdict verdict) {
        if (verdict == null) {
            return NOTHING;
        }
        boolean sound = verdict instanceof Verdict.Anomaly anomaly ? sound(anomaly) : !Double.isNaN(verdict.score());
        return sound ? Optional.empty() : NO_NUMBER;
    }

    private static boolean sound(Verdict.Anomaly anomaly) {
        if (!Double.isFinite(anomaly.score()) || Double.isNaN(anomaly.threshold())) {
            return false;
        }
        for (Contribution contribution : anomaly.contributions()) {
            if (Double.isNaN(contribution.share())) {
                return false;
            }
        }
        return true;
    }
}
