package org.tocsin.workbench.core.learning;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.tocsin.api.monitor.LearnedModel;

/** What was learned of a source, asked again and again without waiting: what was answered last is known. */
public final class LiveModels {

    /**
     * An answer.
     *
     * @param source of which source
     * @param models what was learned of it; empty until there is an answer
     * @param answered whether there is one
     */
    public record Known(String source, List<LearnedModel> models, boolean answered) {}

    private final Function<String, CompletableFuture<List<LearnedModel>>> monitor;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Known known = new Known("", List.of(), false);

    public LiveModels(Function<String, CompletableFuture<List<LearnedModel>>> monitor) {
        this.monitor = monitor;
    }

    /** Asks for this source, unless the last question is still open; says what is known by now. */
    public Known beat(String source) {
        if (!source.isEmpty() && asking.compareAndSet(false, true)) {
            monitor.apply(source).whenComplete((models, failure) -> {
                if (models != null) {
                    known = new Known(source, models, true);
                }
                asking.set(false);
            });
        }
        return known.source().equals(source) ? known : new Known(source, List.of(), false);
    }
}
