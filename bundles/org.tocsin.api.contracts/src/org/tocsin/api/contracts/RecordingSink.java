package org.tocsin.api.contracts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** Keeps all that a source pushes. It can be made to have no room, as a full queue has none. */
public final class RecordingSink implements EventSink {

    private final List<Event> events = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final Map<String, String> left = new LinkedHashMap<>();
    private int ends;
    private int waiting;
    private boolean full;

    /** A sink without room: {@link #offer} drops and {@link #put} waits until {@link #drain()}. */
    public static RecordingSink full() {
        RecordingSink sink = new RecordingSink();
        sink.full = true;
        return sink;
    }

    @Override
    public synchronized boolean offer(Event event) {
        if (full) {
            return false;
        }
        add(event);
        return true;
    }

    @Override
    public synchronized void put(Event event) throws InterruptedException {
        waiting++;
        notifyAll();
        try {
            while (full) {
                wait();
            }
        } finally {
            waiting--;
        }
        add(event);
    }

    private void add(Event event) {
        events.add(event);
        notifyAll();
    }

    @Override
    public synchronized void report(InputProblem problem) {
        problems.add(problem);
        notifyAll();
    }

    @Override
    public synchronized void label(Incident incident) {
        incidents.add(incident);
        notifyAll();
    }

    @Override
    public synchronized void leave(String source, String why) {
        left.put(source, why);
        notifyAll();
    }

    @Override
    public synchronized void end() {
        ends++;
        notifyAll();
    }

    /** Makes room, for ever. */
    public synchronized void drain() {
        full = false;
        notifyAll();
    }

    public synchronized List<Event> events() {
        return List.copyOf(events);
    }

    public synchronized List<InputProblem> problems() {
        return List.copyOf(problems);
    }

    public synchronized List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    /** The sources that are gone for good, and why. */
    public synchronized Map<String, String> left() {
        return Map.copyOf(left);
    }

    /** How often it was told that the source has come to its end. */
    public synchronized int ends() {
        return ends;
    }

    /** Waits for so many events. */
    public boolean awaitEvents(int count, Duration timeout) {
        return await(() -> events.size() >= count, timeout);
    }

    /** Waits for so many problems. */
    public boolean awaitProblems(int count, Duration timeout) {
        return await(() -> problems.size() >= count, timeout);
    }

    /** Waits for the source to come to its end. */
    public boolean awaitEnd(Duration timeout) {
        return await(() -> ends > 0, timeout);
    }

    /** Waits until somebody waits for room. */
    public boolean awaitPressure(Duration timeout) {
        return await(() -> waiting > 0, timeout);
    }

    private synchronized boolean await(BooleanSupplier reached, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            while (!reached.getAsBoolean()) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    return false;
                }
                wait(millis);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
