package org.tocsin.api.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the detectors of a monitor have learned, and what people can do about it.
 *
 * <p>Safe to call from any thread; everything is done by the lane of the source between two events, and who asks does
 * not wait. What cannot be done is told as trouble.
 */
@ProviderType
public interface Models {

    /**
     * How far each detector that learns has learned a source, and what is kept of it.
     *
     * @return completes soon, empty if nothing is known of the source; fails if the monitor is closed
     */
    CompletableFuture<List<LearnedModel>> of(String source);

    /**
     * Keeps what all detectors have learned so far of all sources, where models are kept at all, and waits until it is
     * handed on.
     *
     * @return how many models that were; fewer than there are if it took longer than the time given
     */
    int keepAll(Duration patience) throws InterruptedException;

    /** A detector learns nothing more of a source, or goes on learning. */
    void freeze(String source, String detector, boolean frozen);

    /** A detector takes up an older model of a source, which becomes its newest. */
    void rollBack(String source, String detector, long generation);

    /** What the source sent in this span, both ends included, was not normal: all detectors learn anew without it. */
    void leaveOut(String source, Instant from, Instant to);

    /** What the source sent in this span, both ends included, was normal: what was held back of it is learned now. */
    void learn(String source, Instant from, Instant to);
}
