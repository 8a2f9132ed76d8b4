package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;

/** Writes events of any sources and metrics as a long CSV file, a row a value, which can be replayed. Used by one thread. */
public final class EventSheet implements AutoCloseable {

    private final CsvSheet sheet;

    /** A new file. What was there is gone. */
    public EventSheet(Path file) throws IOException {
        this.sheet = CsvSheet.create(file);
        sheet.row(List.of("timestamp", "source", "metric", "value"));
    }

    /** Adds an event. What was not measured has no row. */
    public void add(Event event) {
        int position = 0;
        for (Metric metric : event.schema().metrics()) {
            double value = event.value(position++);
            if (!Double.isNaN(value)) {
                sheet.row(List.of(event.time().toString(), event.source(), title(metric), Double.toString(value)));
            }
        }
    }

    private static String title(Metric metric) {
        return metric.unit().isEmpty() ? metric.name() : metric.name() + " [" + metric.unit() + "]";
    }

    /**
     * Ends it.
     *
     * @throws IOException with a sentence that names the file, if it is not whole
     */
    @Override
    public void close() throws IOException {
        try {
            sheet.check();
        } finally {
            sheet.close();
        }
    }
}
