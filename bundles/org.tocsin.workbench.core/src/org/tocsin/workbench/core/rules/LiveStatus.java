package org.tocsin.workbench.core.rules;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.tocsin.api.monitor.CheckStatus;

/** How the checks of a source stand, asked again and again without waiting: what was answered last is known. */
public final class LiveStatus {

    /**
     * An answer.
     *
     * @param source of which source
     * @param answered false until there is an answer
     * @param checks how its checks stand; empty if nothing is known of it
     */
    public record Known(String source, boolean answered, List<CheckStatus> checks) {
        public Known {
            checks = List.copyOf(checks);
        }
    }

    private final Function<String, CompletableFuture<List<CheckStatus>>> monitor;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Known known = new Known("", false, List.of());

    public LiveStatus(Function<String, CompletableFuture<List<CheckStatus>>> monitor) {
        this.monitor = monitor;
    }

    /** Asks for this source, unless the last question is still open; says what is known by now. */
    public Known beat(String source) {
        if (!source.isEmpty() && asking.compareAndSet(false, true)) {
            monitor.apply(source).whenComplete((checks, failure) -> {
                if (checks != null) {
                    known = new Known(source, true, checks);
                }
                asking.set(false);
            });
        }
        return known.source().equals(source) ? known : new Known(source, false, List.of());
    }
}
