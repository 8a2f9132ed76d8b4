package org.tocsin.workbench.core.monitor;

import java.util.Map;
import java.util.function.LongConsumer;
import org.tocsin.api.event.Event;
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
        Map<String, MetricRows> copies = history.whole().rows();
        total.accept(copies.values().stream().mapToLong(MetricRows::size).sum());
        RowMerge merge = new RowMerge(copies);
        for (Event event = merge.next(); event != null && !thread.closed(); event = merge.next()) {
            sink.put(event);
        }
    }
}
