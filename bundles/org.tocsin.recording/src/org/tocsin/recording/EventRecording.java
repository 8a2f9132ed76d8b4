package org.tocsin.recording;

import java.io.IOException;
import java.util.function.Predicate;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;

/** The events of the last days, of this run and of those before. Safe to call from any thread. */
public interface EventRecording extends AutoCloseable {

    /**
     * What fills it: a tap for any number of monitors, one after the other or at once. It returns at once; what it saw is
     * on disk at most a second later. What there was no room for is counted and told.
     */
    MetricTap tap();

    /**
     * Reads events in order of their time; those of one source and one time in the order in which they came. Takes as long
     * as the disk and the reader do, and holds no more than some minutes of events.
     *
     * @param reader is shown each event, and says whether to go on
     * @throws IOException with one sentence for a person
     */
    void read(RecordingQuery query, Predicate<Event> reader) throws IOException;

    /**
     * What is kept now.
     *
     * @throws IOException with one sentence for a person
     */
    RecordingExtent extent() throws IOException;

    /** Writes what it has, and lets go of the place. Its tap takes nothing from then on. */
    @Override
    void close();
}
