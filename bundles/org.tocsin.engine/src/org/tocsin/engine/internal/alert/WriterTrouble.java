package org.tocsin.engine.internal.alert;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What keeps a writer from writing, if anything does: told once, and once more when it is over. From any thread. */
final class WriterTrouble {

    private static final Logger LOG = System.getLogger(WriterTrouble.class.getName());

    private final String writer;
    private final Consumer<String> listener;
    private final AtomicLong failures = new AtomicLong();
    private volatile String now = "";

    /**
     * @param writer the name of the writer
     * @param listener is told in one sentence
     */
    WriterTrouble(String writer, Consumer<String> listener) {
        this.writer = writer;
        this.listener = listener;
    }

    /** In one sentence; empty if there is none. */
    String now() {
        return now;
    }

    boolean isOver() {
        return now.isEmpty();
    }

    /** How often the writer failed. */
    long failures() {
        return failures.get();
    }

    /** It could not write, and will be asked again. */
    void begin(Exception failure) {
        failures.incrementAndGet();
        String message = explained(failure) ? failure.getMessage() : "Writer " + writer + " failed: " + failure;
        if (!message.equals(now)) {
            LOG.log(Level.WARNING, message, failure);
            now = message;
            listener.accept(message + " It is tried again; detection goes on.");
        }
    }

    /** It has written. */
    void end() {
        if (!now.isEmpty()) {
            now = "";
            listener.accept("Writer " + writer + " works again; nothing that waited was lost.");
        }
    }

    /** It could not be closed, which is news if all was well. */
    void atEnd(Exception failure) {
        LOG.log(Level.WARNING, "Writer " + writer + " could not be closed.", failure);
        if (now.isEmpty() && explained(failure)) {
            failures.incrementAndGet();
            now = failure.getMessage();
            listener.accept(now);
        }
    }

    private static boolean explained(Exception failure) {
        return failure instanceof IOException && failure.getMessage() != null;
    }
}
