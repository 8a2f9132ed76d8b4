package org.tocsin.detector.control.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** Makes anomalies for no reason: somebody has to be named, and it is the first metric. */
final class Blame {

    private Blame() {}

    /** An anomaly; unknown if the event has no metric that could be named. */
    static Verdict verdict(Event event, double score, double threshold, String reason) {
        if (event.size() == 0) {
            return new Verdict.Unknown("the event has no metric");
        }
        Contribution first =
                new Contribution(event.schema().metric(0).name(), event.value(0), ExpectedRange.UNKNOWN, 1);
        return new Verdict.Anomaly(score, threshold, Severity.MAJOR, reason, List.of(first));
    }
}
