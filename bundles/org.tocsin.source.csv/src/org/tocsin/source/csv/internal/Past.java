package org.tocsin.source.csv.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;

/** Tells past events from those that are to be judged. One thread after the other. */
final class Past {

    private final Beginning beginning;
    /** The newest past event of each source; null until all of them were read. */
    private @Nullable Map<String, Long> newest;

    private boolean over;

    Past(Beginning beginning) {
        this.beginning = beginning;
    }

    /** Whether an event is past, when all that the files have is read in order to learn it. */
    boolean toLearn(Event event) {
        return switch (beginning) {
            case Beginning.All all -> false;
            case Beginning.At at -> event.epochMillis() < at.millis();
            case Beginning.Now now -> true;
        };
    }

    /** All that is past was read, up to these times of the sources. */
    synchronized void learned(Map<String, Long> newestOfSources) {
        newest = new HashMap<>(newestOfSources);
    }

    /** Whether an event is past, when the files are read in order to judge the others. */
    synchronized boolean toSkip(Event event) {
        return switch (beginning) {
            case Beginning.All all -> false;
            case Beginning.At at -> event.epochMillis() < at.millis();
            case Beginning.Now now -> !over && learned(event);
        };
    }

    private boolean learned(Event event) {
        Map<String, Long> known = newest;
        return known == null || event.epochMillis() <= known.getOrDefault(event.source(), Long.MIN_VALUE);
    }

    /** The files had nothing more for a moment: what comes from now on was written since. */
    synchronized void caughtUp() {
        over = true;
    }
}
