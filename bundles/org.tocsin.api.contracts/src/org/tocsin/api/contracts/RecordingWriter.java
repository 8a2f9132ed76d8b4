package org.tocsin.api.contracts;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;

/** Keeps all that it is given and, like a disk that is full for a while, can be made to fail. */
public final class RecordingWriter implements AlertWriter {

    private final String name;
    private final List<Alert> flushed = new ArrayList<>();
    private final List<Alert> batch = new ArrayList<>();
    private String trouble = "";
    private int failures;
    private boolean closed;

    public RecordingWriter() {
        this("recording");
    }

    public RecordingWriter(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void write(Alert alert, boolean endOfBatch) throws IOException {
        if (!trouble.isEmpty()) {
            batch.clear();
            failures++;
            notifyAll();
            throw new IOException(trouble);
        }
        batch.add(alert);
        if (endOfBatch) {
            flush();
        }
    }

    @Override
    public synchronized void close() {
        flush();
        closed = true;
        notifyAll();
    }

    private void flush() {
        flushed.addAll(batch);
        batch.clear();
        notifyAll();
    }

    /** Every write fails with this sentence from now on. */
    public synchronized void breakDown(String sentence) {
        trouble = sentence;
    }

    /** Writes succeed again. */
    public synchronized void mend() {
        trouble = "";
    }

    /** What was written and flushed. */
    public synchronized List<Alert> alerts() {
        return List.copyOf(flushed);
    }

    public synchronized int failures() {
        return failures;
    }

    public synchronized boolean closed() {
        return closed;
    }

    /** Waits for so many alerts to be flushed. */
    public synchronized boolean awaitAlerts(int count, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (flushed.size() < count) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }
}
