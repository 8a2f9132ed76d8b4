package org.tocsin.workbench.core.rules;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does things later, one after the other, on a thread of its own. */
@FunctionalInterface
public interface Later {

    /**
     * Does something after a while.
     *
     * @return what calls it off, and interrupts it if it has begun
     */
    Runnable after(Duration delay, Runnable task);

    static Later on(ScheduledExecutorService executor) {
        return (delay, task) -> {
            Future<?> future = executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(true);
        };
    }
}
