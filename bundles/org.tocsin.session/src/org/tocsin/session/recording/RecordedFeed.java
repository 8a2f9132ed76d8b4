package org.tocsin.session.recording;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.measure.api.RecordedRow;
import org.tocsin.measure.api.RecordedTable;
import org.tocsin.measure.api.TableReader;
import org.tocsin.support.SourceThread;

/** The rows of a recording that are judged, in the order of the file. */
final class RecordedFeed extends FileFeed {

    private final TableReader tables;
    private final Dataset dataset;
    private final Duration step;
    private final RowLog rows;

    /**
     * @param step how far apart numbered rows are
     */
    RecordedFeed(TableReader tables, Dataset dataset, Duration step, RowLog rows) {
        super(dataset.name());
        this.tables = tables;
        this.dataset = dataset;
        this.step = step;
        this.rows = rows;
    }

    @Override
    void push(SourceThread thread, EventSink sink) throws IOException, InterruptedException {
        LabelRuns labels = new LabelRuns(sink::label);
        try (RecordedTable table = tables.open(dataset.file(), dataset.name())) {
            RowTimes times = new RowTimes(table.timeColumn(), step);
            for (Optional<RecordedRow> next = table.next(); next.isPresent() && !thread.closed(); next = table.next()) {
                RecordedRow row = next.get();
                Optional<Event> event = row.event().map(times::placed);
                rows.row(row, event);
                row.problem().ifPresent(sink::report);
                if (event.isPresent()) {
                    labels.seen(event.get(), row.labelled());
                    sink.put(event.get());
                }
            }
        }
        labels.end();
    }
}
