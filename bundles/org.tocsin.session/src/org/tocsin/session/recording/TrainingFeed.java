package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.RecordedRow;
import org.tocsin.measure.api.RecordedTable;
import org.tocsin.measure.api.TableReader;
import org.tocsin.support.SourceThread;

/**
 * The rows of a recording that are learned first. They keep their times if these are before those of the rows to be
 * judged; otherwise they are moved as a whole, so that the last one is one step before them and the stream has no gap.
 */
final class TrainingFeed extends FileFeed {

    private final TableReader tables;
    private final Dataset dataset;
    private final Duration step;

    /**
     * @param dataset one with rows to be learned
     * @param step how far apart numbered rows are
     */
    TrainingFeed(TableReader tables, Dataset dataset, Duration step) {
        super(dataset.name());
        this.tables = tables;
        this.dataset = dataset;
        this.step = step;
    }

    @Override
    void push(SourceThread thread, EventSink sink) throws IOException, InterruptedException {
        List<Event> events = events(dataset.training().orElseThrow(), Long.MAX_VALUE, sink::report);
        List<Event> judged = events(dataset.file(), 1, problem -> {});
        long shift = judged.isEmpty() ? 0 : shift(events, judged.get(0).epochMillis());
        for (Event event : events) {
            if (thread.closed()) {
                return;
            }
            sink.put(shift == 0 ? event : event.at(event.epochMillis() + shift));
        }
    }

    private long shift(List<Event> events, long begin) {
        long last = events.stream().mapToLong(Event::epochMillis).max().orElse(Long.MIN_VALUE);
        return last < begin ? 0 : begin - last - spacing(events);
    }

    /** How far apart rows usually are. */
    private long spacing(List<Event> events) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            long gap = events.get(i).epochMillis() - events.get(i - 1).epochMillis();
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? step.toMillis() : gaps.get(gaps.size() / 2);
    }

    private List<Event> events(Path file, long most, Consumer<InputProblem> problems) throws IOException {
        List<Event> events = new ArrayList<>();
        try (RecordedTable table = tables.open(file, dataset.name())) {
            RowTimes times = new RowTimes(table.timeColumn(), step);
            Optional<RecordedRow> next = table.next();
            for (; next.isPresent() && events.size() < most; next = table.next()) {
                next.get().event().map(times::placed).ifPresent(events::add);
                next.get().problem().ifPresent(problems);
            }
        }
        return events;
    }
}
