package org.tocsin.engine.internal.lane;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;

/**
 * What somebody does about an alert, on its way to those who may know it. If nobody does, because it is long over, it is a
 * transition all the same, that leaves the state as it was. Thread-safe.
 */
public final class Marking {

    private final Alert alert;
    private final Remark remark;
    private final Instant now;
    private final AtomicInteger unanswered;
    private final AtomicBoolean taken = new AtomicBoolean();

    /**
     * @param alert the last known transition
     * @param now the time of the monitor
     * @param asked how many may know it; each has to {@link #answer}
     */
    public Marking(Alert alert, Remark remark, Instant now, int asked) {
        this.alert = alert;
        this.remark = remark;
        this.now = now;
        this.unanswered = new AtomicInteger(asked);
    }

    /** Does it, if the alert is known here. */
    List<Alert> on(OrderedInput input) {
        return input.checks().mark(alert.id(), remark);
    }

    /** One of them has answered with these transitions. */
    List<Alert> answer(List<Alert> transitions) {
        if (!transitions.isEmpty()) {
            taken.set(true);
        }
        boolean last = unanswered.decrementAndGet() == 0;
        return last && !taken.get() ? List.of(alert.remarked(remark, now)) : transitions;
    }
}
