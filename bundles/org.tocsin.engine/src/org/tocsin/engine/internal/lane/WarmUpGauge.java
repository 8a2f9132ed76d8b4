package org.tocsin.engine.internal.lane;

import java.util.concurrent.atomic.LongAdder;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.monitor.Health.WarmUp;

/** How much learning is under way, over all sources. Thread-safe. */
public final class WarmUpGauge {

    private final LongAdder checks = new LongAdder();
    private final LongAdder seen = new LongAdder();
    private final LongAdder needed = new LongAdder();

    /** One check says something else than before; it learns as long as it says that it is warming up. */
    void change(Verdict before, Verdict after) {
        if (before instanceof Verdict.WarmingUp learning) {
            checks.decrement();
            seen.add(-learning.seen());
            needed.add(-learning.needed());
        }
        if (after instanceof Verdict.WarmingUp learning) {
            checks.increment();
            seen.add(learning.seen());
            needed.add(learning.needed());
        }
    }

    public WarmUp reading() {
        return new WarmUp(checks.intValue(), seen.sum(), needed.sum());
    }
}
