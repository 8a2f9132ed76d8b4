package org.tocsin.recording.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.MVStoreException;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.recording.RecordingQuery;

/** A recording in a file, which nobody touches before it is needed. */
final class StoredRecording implements EventRecording {

    private final RecordingPlace place;
    private final Clock clock;
    private final Consumer<String> trouble;
    private final StoreFile file;
    /** Null until somebody records. */
    private @Nullable RecorderThread recorder;

    StoredRecording(RecordingPlace place, Clock clock, Consumer<String> trouble) {
        this.place = place;
        this.clock = clock;
        this.trouble = trouble;
        this.file = new StoreFile(place.folder(), trouble);
    }

    @Override
    public synchronized MetricTap tap() {
        RecorderThread running = recorder;
        if (running == null) {
            running = new RecorderThread(new Recorder(file, place, clock, trouble)::keep, trouble);
            recorder = running;
        }
        return running;
    }

    @Override
    public void read(RecordingQuery query, Predicate<Event> reader) throws IOException {
        if (!file.exists() || query.to().isBefore(query.from())) {
            return;
        }
        RecordingStore store = file.open();
        long from = millis(query.from());
        long to = millis(query.to());
        try {
            for (long stretch : store.stretches(from, to)) {
                MergedRows rows =
                        new MergedRows(store.pieces(stretch, query.sources()).rows());
                if (!rows.show(from, to, reader)) {
                    return;
                }
            }
        } catch (MVStoreException failure) {
            throw file.sentence(failure);
        }
    }

    /** The whole of time has more milliseconds than a number can count. */
    private static long millis(Instant time) {
        try {
            return time.toEpochMilli();
        } catch (ArithmeticException farAway) {
            return time.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    @Override
    public RecordingExtent extent() throws IOException {
        if (!file.exists()) {
            return RecordingExtent.NONE;
        }
        try {
            return file.open().extent();
        } catch (MVStoreException failure) {
            throw file.sentence(failure);
        }
    }

    @Override
    public synchronized void close() {
        RecorderThread running = recorder;
        if (running != null) {
            running.close();
        }
        file.close();
    }
}
