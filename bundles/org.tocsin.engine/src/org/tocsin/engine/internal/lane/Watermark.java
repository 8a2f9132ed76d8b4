package org.tocsin.engine.internal.lane;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Up to which event time every source has sent all that it will send. To note a source's progress costs a comparison or
 * two, whatever the number of sources. Used by one thread.
 */
final class Watermark {

    private static final class Progress {
        private final String source;
        private long time = Long.MIN_VALUE;
        /** The time by which it stands in the queue; brought up to date when it comes to the front. */
        private long queued = Long.MIN_VALUE;

        private Progress(String source) {
            this.source = source;
        }
    }

    private final Map<String, Progress> sources = new HashMap<>();
    private final PriorityQueue<Progress> slowest =
            new PriorityQueue<>(Comparator.comparingLong((Progress progress) -> progress.queued));

    /** Nothing earlier than this comes from the source any more. */
    void reached(String source, long time) {
        Progress progress = sources.get(source);
        if (progress == null) {
            progress = new Progress(source);
            progress.queued = time;
            sources.put(source, progress);
            slowest.add(progress);
        }
        progress.time = Math.max(progress.time, time);
    }

    /** Nothing earlier than this comes from any source that is known; {@link Long#MAX_VALUE} if none is. */
    long time() {
        for (Progress first = slowest.peek(); first != null; first = slowest.peek()) {
            if (first.queued == first.time) {
                return first.time;
            }
            slowest.remove();
            first.queued = first.time;
            slowest.add(first);
        }
        return Long.MAX_VALUE;
    }

    /** Nobody waits for these sources any more, until they send again. */
    void leave(Predicate<String> gone) {
        if (sources.keySet().removeIf(gone)) {
            slowest.removeIf(progress -> !sources.containsKey(progress.source));
        }
    }
}
