package org.tocsin.workbench.core.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;

/**
 * What stands in a recording.
 *
 * @param events how many events
 * @param from the time of the earliest, in milliseconds since 1970-01-01T00:00Z; 0 if there is none
 * @param to the time of the latest
 * @param problems what cannot be read, the first 20 of it
 * @param unreadable how many pieces cannot be read in all
 */
public record RecordingSurvey(long events, long from, long to, List<InputProblem> problems, long unreadable) {

    private static final int MOST_PROBLEMS = 20;

    public RecordingSurvey {
        problems = List.copyOf(problems);
    }

    /** Reads all of it, and waits for that. */
    static RecordingSurvey of(EventSource recording) throws InterruptedException {
        Tally tally = new Tally();
        Subscription reading = recording.start(tally);
        try {
            tally.end.await();
        } finally {
            reading.close();
        }
        return tally.survey();
    }

    /** Why nothing of it can be replayed, in a sentence; empty if something can. */
    public String failure() {
        if (events > 0) {
            return "";
        }
        return problems.isEmpty() ? "There are no rows to replay." : first();
    }

    /** The first piece that cannot be read, in a sentence. */
    String first() {
        return problems.getFirst().message();
    }

    private static final class Tally implements EventSink {

        private final CountDownLatch end = new CountDownLatch(1);
        private final List<InputProblem> problems = new ArrayList<>();
        private long events;
        private long from = Long.MAX_VALUE;
        private long to = Long.MIN_VALUE;
        private long unreadable;

        @Override
        public boolean offer(Event event) {
            put(event);
            return true;
        }

        @Override
        public synchronized void put(Event event) {
            events++;
            from = Math.min(from, event.epochMillis());
            to = Math.max(to, event.epochMillis());
        }

        @Override
        public synchronized void report(InputProblem problem) {
            unreadable++;
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
            }
        }

        @Override
        public void label(Incident incident) {
            // what is known of it does not matter here
        }

        @Override
        public void end() {
            end.countDown();
        }

        private synchronized RecordingSurvey survey() {
            return new RecordingSurvey(events, events == 0 ? 0 : from, events == 0 ? 0 : to, problems, unreadable);
        }
    }
}
