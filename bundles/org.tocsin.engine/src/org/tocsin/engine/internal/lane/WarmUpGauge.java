package org.tocsin.engine.internal.lane;

import java.util.concurrent.atomic.LongAdder;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.monitor.Health.WarmUp;

/** How much learning is under way, over all sources. Thread-safe. */
public final class WarmUpGauge {

    private final LongAdder checks = new LongAdder();
    private final LongAdder seen = new LongAdder();
    private final LongAdder needed = new LongAdder();

    /** One check reports other progress than before; null on either side means that it does not learn. */
    void change(Verdict.WarmingUp before, Verdict.WarmingUp after) {
        if (before != null) {
            checks.decrement();
            seen.add(-before.seen());
            needed.add(-before.needed());
        }
        if (after != null) {
            checks.increment();
            seen.add(after.seen());
            needed.add(after.needed());
        }
    }

    public WarmUp reading() {
        return new WarmUp(checks.intValue(), seen.sum(), needed.sum());
    }
}
