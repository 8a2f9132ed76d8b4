package org.tocsin.engine.internal.lane;

import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.engine.internal.alert.AlertPolicy;

/** A check on one source with the life of its alerts, and how far it has learned. */
final class CheckState {

    private final Check check;
    private final AlertPolicy policy;
    private final WarmUpGauge gauge;
    private Verdict.WarmingUp warming;

    CheckState(Check check, AlertPolicy policy, WarmUpGauge gauge) {
        this.check = check;
        this.policy = policy;
        this.gauge = gauge;
    }

    Check check() {
        return check;
    }

    AlertPolicy policy() {
        return policy;
    }

    void judge(long time, Verdict verdict) {
        Verdict.WarmingUp now = verdict instanceof Verdict.WarmingUp warmingUp ? warmingUp : null;
        if (now != warming) {
            gauge.change(warming, now);
            warming = now;
        }
        policy.judge(time, verdict);
    }

    void retire(long time, String why) {
        gauge.change(warming, null);
        warming = null;
        policy.retire(time, why);
    }
}
