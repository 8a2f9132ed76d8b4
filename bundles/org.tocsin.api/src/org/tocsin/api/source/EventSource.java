package org.tocsin.api.source;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where events come from: a machine, a file, a simulation.
 *
 * <p>A source owns the threads that it reads with. It pushes, and nothing calls back into it but {@link
 * Subscription#close()}.
 */
@ConsumerType
@FunctionalInterface
public interface EventSource {

    /**
     * Begins to push events into the sink, from threads of its own, and returns at once.
     *
     * <p>Events of one name arrive from one thread at a time. When there is nothing more to come (a file is read to its
     * end), the source calls {@link EventSink#end()} once.
     *
     * @return what ends it; closing waits until no more events come, for at most a second
     */
    Subscription start(EventSink sink);

    /**
     * What came before the first event that {@link #start} will push, if it can be had: detectors learn from it in the
     * background, before the source is started, so that they need not begin with nothing. Returns at once.
     */
    default Optional<SourceHistory> history() {
        return Optional.empty();
    }
}
