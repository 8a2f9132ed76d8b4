package org.tocsin.api.monitor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;

/**
 * One running pipeline: sources push events into it, its detectors judge them, its alerts go to its writers.
 *
 * <p>Safe to call from any thread.
 */
@ProviderType
public interface Monitor extends AutoCloseable {

    /**
     * Connects a source and starts it.
     *
     * @param name tells it from the others in messages
     * @param source what to start
     * @param ordered whether its events come in order of time for each source name
     * @return what ends this source only; what it has pushed is still judged, and live, what is open of it is resolved
     */
    Subscription watch(String name, EventSource source, boolean ordered);

    /**
     * Begins with the live events of a source whose past is being learned; what was learned of it so far is used.
     *
     * @param name the name that it is watched under
     */
    default void skipHistory(String name) {}

    /** Lets no event through until {@link #resume()}: live ones are counted and left out, replayed ones wait. */
    void pause();

    void resume();

    boolean paused();

    /**
     * Works by these settings from now on, without losing an event, or the state of detectors that stay as they are.
     * Detectors that are paused because they failed get another chance, also where the settings are those of before.
     */
    void apply(MonitorSettings settings);

    MonitorSettings settings();

    /**
     * Somebody does something about an alert. It becomes a transition of the alert in any case: where the remark cannot
     * change the state any more, such as an acknowledgement of what is over, the state stays. What is {@linkplain
     * Remark.Kind#saysNormal() said to be normal} is learned from the beginning of the alert to its end, or to now.
     *
     * @param alert the last known transition of it
     * @param remark what they do
     */
    void mark(Alert alert, Remark remark);

    /**
     * How the checks of a source stand, and what they looked at last. Answered by the lane of the source between two
     * events.
     *
     * @param source the name of a source, or of a group of sources
     * @return completes soon, empty if nothing is known of the source; fails if the monitor is closed
     */
    CompletableFuture<List<CheckStatus>> status(String source);

    /** What its detectors have learned. */
    Models models();

    /** How it is doing now. Cheap enough to ask ten times a second. */
    Health health();

    /**
     * Waits until all sources have come to their end and everything that they pushed is judged and written.
     *
     * @return false if that took longer than the time given
     */
    boolean awaitEnd(Duration timeout) throws InterruptedException;

    /**
     * Ends along the flow: sources, lanes, writers, each with a wait of a few seconds at most. What waited in the lanes
     * and writers is worked off. Closing twice is harmless.
     */
    @Override
    void close();
}
