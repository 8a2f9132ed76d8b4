package org.tocsin.session.recording;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.measure.api.RecordedRow;
import org.tocsin.measure.api.RecordedTable;
import org.tocsin.measure.api.TableReader;
import org.tocsin.support.SourceThread;

/** A recording as the past that a live source will go on from: its rows, moved by whole weeks. */
final class PastFeed extends FileFeed {

    private static final long WEEK_MILLIS = Duration.ofDays(7).toMillis();

    private final TableReader tables;
    private final Dataset dataset;
    private final Duration step;
    private final long shift;

    private PastFeed(TableReader tables, Dataset dataset, Duration step, long shift) {
        super(dataset.name());
        this.tables = tables;
        this.dataset = dataset;
        this.step = step;
        this.shift = shift;
    }

    /**
     * The recordings, all moved by the same time, so that the last event of all is less than a week before now.
     *
     * @param step how far apart numbered rows are
     * @throws IOException if one of them cannot be read
     */
    static List<PastFeed> of(TableReader tables, List<Dataset> datasets, Duration step, long now) throws IOException {
        long last = Long.MIN_VALUE;
        for (Dataset dataset : datasets) {
            last = Math.max(last, last(tables, dataset, step));
        }
        long shift = last == Long.MIN_VALUE ? 0 : Math.floorDiv(now - last, WEEK_MILLIS) * WEEK_MILLIS;
        List<PastFeed> feeds = new ArrayList<>();
        for (Dataset dataset : datasets) {
            feeds.add(new PastFeed(tables, dataset, step, shift));
        }
        return feeds;
    }

    private static long last(TableReader tables, Dataset dataset, Duration step) throws IOException {
        long last = Long.MIN_VALUE;
        try (RecordedTable table = tables.open(dataset.file(), dataset.name())) {
            RowTimes times = new RowTimes(table.timeColumn(), step);
            for (Optional<RecordedRow> next = table.next(); next.isPresent(); next = table.next()) {
                Optional<Event> event = next.get().event().map(times::placed);
                last = event.isPresent() ? Math.max(last, event.get().epochMillis()) : last;
            }
        }
        return last;
    }

    @Override
    void push(SourceThread thread, EventSink sink) throws IOException, InterruptedException {
        try (RecordedTable table = tables.open(dataset.file(), dataset.name())) {
            RowTimes times = new RowTimes(table.timeColumn(), step);
            for (Optional<RecordedRow> next = table.next(); next.isPresent() && !thread.closed(); next = table.next()) {
                next.get().problem().ifPresent(sink::report);
                Optional<Event> event = next.get().event().map(times::placed);
                if (event.isPresent()) {
                    sink.put(event.get().at(event.get().epochMillis() + shift));
                }
            }
        }
    }
}
