package org.tocsin.api.alert;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where alerts go: a file, a terminal, the screen.
 *
 * <p>The engine gives each writer a queue and a thread of its own and calls it from that thread only, so a slow or
 * failing writer stalls nobody.
 */
@ConsumerType
public interface AlertWriter extends AutoCloseable {

    /** The word for it in messages, such as {@code csv}. */
    String name();

    /**
     * Writes one transition.
     *
     * @param alert the transition
     * @param endOfBatch true when nothing more is waiting: the time to flush
     * @throws IOException with one sentence for a person, if it cannot be written now. What was given since the last
     *     successful call with {@code endOfBatch} is given again later, in the same order; a writer drops what it has
     *     not flushed
     */
    void write(Alert alert, boolean endOfBatch) throws IOException;

    /** Flushes and lets go of what it holds. Called from the writer's thread, once, after the last write. */
    @Override
    default void close() throws IOException {}
}
