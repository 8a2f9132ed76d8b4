package org.tocsin.source.csv.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.InputProblem;

/**
 * One file, event by event. One that is followed has no end: when it was cut short or replaced by a new one, reading
 * begins again. Used by one thread.
 */
final class CsvFile implements AutoCloseable {

    private final Path path;
    private final String source;
    private final boolean follow;
    private final Timestamps timestamps;
    private final EventSink sink;
    private final Labels labels;
    private @Nullable Reading reading;
    private boolean finishing;
    private boolean idle;
    private boolean ended;

    /**
     * @param source what its events are called that do not say so themselves
     * @param sink told of problems and incidents; events are not pushed here
     */
    CsvFile(Path path, String source, CsvSettings settings, EventSink sink) {
        this.path = path;
        this.source = source;
        this.follow = settings.follow();
        this.timestamps = new Timestamps(settings.zone());
        this.sink = sink;
        this.labels = new Labels(sink::label);
    }

    /** The next event; null if there is none, yet. */
    @Nullable
    Event next() {
        try {
            return ended ? null : read();
        } catch (NoSuchFileException gone) {
            return follow ? null : fail(CsvInput.reason(gone));
        } catch (IOException unreadable) {
            return fail(CsvInput.reason(unreadable));
        } catch (IllegalArgumentException noHeader) {
            return fail("another header");
        }
    }

    /** Whether nothing more will come. */
    boolean ended() {
        return ended;
    }

    private @Nullable Event read() throws IOException {
        Reading open = reading == null ? begin() : reading;
        Event event = open.next();
        if (event != null) {
            idle = false;
            return event;
        }
        if (finishing) {
            return atEnd(open);
        }
        if (follow && !open.isOutdated()) {
            return whileIdle(open);
        }
        finishing = true;
        open.finish();
        return read();
    }

    private Reading begin() throws IOException {
        Reading begun = new Reading(path, this::table, sink);
        reading = begun;
        finishing = false;
        return begun;
    }

    private Table table(Columns columns) {
        return columns.isLong()
                ? new LongTable(columns, source, timestamps)
                : new WideTable(columns, source, timestamps, labels);
    }

    /** Rows of one event are written together: if none came since the last look, none will. */
    private @Nullable Event whileIdle(Reading open) {
        Event waiting = idle ? open.pending() : null;
        idle = true;
        return waiting;
    }

    private @Nullable Event atEnd(Reading open) {
        Event waiting = open.pending();
        if (!follow) {
            ended = true;
            labels.end();
            open.reportEmpty();
        }
        close();
        return waiting;
    }

    private @Nullable Event fail(String found) {
        ended = true;
        labels.end();
        sink.report(new InputProblem(path.toString(), 0, 0, found, "a file that can be read to its end"));
        Event waiting = reading == null ? null : reading.pending();
        close();
        return waiting;
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
