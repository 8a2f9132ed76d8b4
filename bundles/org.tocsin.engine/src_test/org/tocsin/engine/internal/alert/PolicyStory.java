package org.tocsin.engine.internal.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;

/** What stories of the life of alerts are told with: one check on one source, second by second. */
abstract class PolicyStory {

    private static final AlertSubject SUBJECT = new AlertSubject("web-1", "rule", DetectorKind.RULE, "cpu-high");

    /** What happened so far. */
    final List<Alert> transitions = new ArrayList<>();

    static AlertPolicy policy(int pendingSeconds, int keepSeconds) {
        return new AlertPolicy(
                SUBJECT,
                new AlertTiming(Duration.ofSeconds(pendingSeconds), Duration.ofSeconds(keepSeconds)),
                Duration.ofSeconds(60));
    }

    static Verdict bad(Severity severity) {
        return new Verdict.Anomaly(
                97, 90, severity, "cpu is 97 %.", List.of(new Contribution("cpu", 97, ExpectedRange.atMost(90), 1)));
    }

    final void judge(AlertPolicy policy, int second, Verdict verdict) {
        policy.judge(second * 1000L, verdict).ifPresent(transitions::add);
    }

    final List<AlertState> states() {
        return transitions.stream().map(Alert::state).toList();
    }
}
