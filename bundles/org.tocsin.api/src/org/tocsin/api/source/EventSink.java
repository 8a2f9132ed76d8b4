package org.tocsin.api.source;

import org.osgi.annotation.versioning.ProviderType;
import org.tocsin.api.event.Event;

/**
 * What a source pushes into. Safe to call from any thread.
 *
 * <p>A full queue does one of two things, and the source says which: {@link #offer} drops the newest event and counts
 * it, which is right for live measurements that will not wait; {@link #put} waits for room, which is right where the
 * events are kept elsewhere, as in a file.
 */
@ProviderType
public interface EventSink {

    /**
     * Takes an event if there is room, and returns at once.
     *
     * @return false if the event was dropped; it has been counted
     */
    boolean offer(Event event);

    /**
     * Takes an event as soon as there is room.
     *
     * @throws InterruptedException if the thread was interrupted while it waited; the event was not taken
     */
    void put(Event event) throws InterruptedException;

    /** Takes note of input that could not become an event. It is counted and shown; the source goes on. */
    void report(InputProblem problem);

    /** Takes note of an incident that is known from elsewhere, to measure detection against. */
    void label(Incident incident);

    /**
     * Takes note that one of the sources in here is gone for good, such as a process that has ended: nobody waits for it,
     * what is open of it is resolved with this reason, and if it sends again it begins anew. Does nothing in a replay,
     * where the end of a source is the end of its events. A sink that keeps nothing of a source has nothing to do.
     *
     * @param source the name of the source, as in its events
     * @param why one sentence for a person
     */
    default void leave(String source, String why) {}

    /** Takes note that this source has come to its end by itself. */
    void end();
}
