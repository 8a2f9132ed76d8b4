package org.tocsin.workbench.core.monitor;

import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.SourceThread;

/**
 * Replays what a history holds at the moment that it is started, as fast as it is taken: the events of all sources in
 * order of time, then the end.
 *
 * <p>Only whole rows become events. Further back a history has just the extremes of stretches of time; events made of
 * those would be events that never were.
 */
public final class HistoryReplay implements EventSource {

    /** Where the replay of one source is. */
    private static final class Cursor {
        private final String source;
        private final MetricRows rows;
        private int next;

        private Cursor(String source, MetricRows rows) {
            this.source = source;
            this.rows = rows;
        }

        private long time() {
            return rows.time(next);
        }

        private String source() {
            return source;
        }
    }

    private final MetricHistory history;
    private final LongConsumer total;

    /**
     * A replay, not yet started.
     *
     * @param history what to replay
     * @param total is told once, before the first event, how many there are
     */
    public HistoryReplay(MetricHistory history, LongConsumer total) {
        this.history = history;
        this.total = total;
    }

    @Override
    public Subscription start(EventSink sink) {
        return SourceThread.start("history", sink, thread -> replay(thread, sink));
    }

    private void replay(SourceThread thread, EventSink sink) throws InterruptedException {
        Map<String, MetricRows> copies = history.rows();
        total.accept(copies.values().stream().mapToLong(MetricRows::size).sum());
        PriorityQueue<Cursor> cursors =
                new PriorityQueue<>(Comparator.comparingLong(Cursor::time).thenComparing(Cursor::source));
        copies.forEach((source, rows) -> {
            if (rows.size() > 0) {
                cursors.add(new Cursor(source, rows));
            }
        });
        while (!cursors.isEmpty() && !thread.closed()) {
            Cursor cursor = cursors.remove();
            sink.put(cursor.rows.event(cursor.source, cursor.next++));
            if (cursor.next < cursor.rows.size()) {
                cursors.add(cursor);
            }
        }
    }
}
