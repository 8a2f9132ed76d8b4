package org.tocsin.engine.internal.alert;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.monitor.Health.WriterHealth;

/** Hands every transition to the queue of every writer, and knows how many alerts are open. Thread-safe. */
public final class AlertService implements Outlet, AutoCloseable {

    private static final int WRITER_QUEUE = 65_536;

    private final List<WriterQueue> queues;
    private final boolean wait;
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /**
     * @param wait whether to wait for a writer whose queue is full, as in a replay, or to count what it misses
     * @param trouble is told when a writer cannot write, and when it can again
     */
    public AlertService(List<AlertWriter> writers, boolean wait, Consumer<String> trouble) {
        this.queues = writers.stream()
                .map(writer -> new WriterQueue(writer, WRITER_QUEUE, trouble))
                .toList();
        this.wait = wait;
    }

    /** Hands it on at once, whatever the input that brought it about. */
    @Override
    public void transition(int lane, long number, Alert alert) {
        publish(alert);
    }

    public void publish(Alert alert) {
        if (!alert.state().open()) {
            open.remove(alert.id());
        } else if (alert.remark().isEmpty() || alert.remark().get().kind() == Remark.Kind.REOPENED) {
            // any other remark opens nothing, such as a note on what another run has left
            open.add(alert.id());
        }
        for (WriterQueue queue : queues) {
            if (wait) {
                queue.put(alert);
            } else {
                queue.offer(alert);
            }
        }
    }

    /** How many alerts are firing, acknowledged or recovering. */
    public int openAlerts() {
        return open.size();
    }

    /** Waits until every writer has written what it was given, or this {@link System#nanoTime()} has come. */
    public boolean awaitIdle(long deadlineNanos) throws InterruptedException {
        for (WriterQueue queue : queues) {
            if (!queue.awaitIdle(deadlineNanos)) {
                return false;
            }
        }
        return true;
    }

    public List<WriterHealth> health() {
        return queues.stream().map(WriterQueue::health).toList();
    }

    @Override
    public void close() {
        queues.forEach(WriterQueue::close);
    }
}
