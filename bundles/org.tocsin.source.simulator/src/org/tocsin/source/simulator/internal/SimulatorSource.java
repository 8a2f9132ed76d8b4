package org.tocsin.source.simulator.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.SourceThread;

/** Sends a simulation: its history at once, the rest at the wanted speed. */
final class SimulatorSource implements EventSource {

    /** Fewer events of a source are not worth learning before it begins. */
    private static final int FEWEST_LEARNED = 300;

    private final SimulatorSettings settings;
    private final Clock clock;

    SimulatorSource(SimulatorSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Subscription start(EventSink sink) {
        Run run = new Run(settings, clock, sink);
        return SourceThread.start("simulator", sink, run::send);
    }

    /** The same machines before anything goes wrong, up to where what is sent begins. */
    @Override
    public Optional<SourceHistory> history() {
        long events = settings.learnedPast().dividedBy(settings.interval());
        if (events < FEWEST_LEARNED) {
            return Optional.empty();
        }
        Set<String> names = IntStream.range(0, settings.sources())
                .mapToObj(Simulation::name)
                .collect(Collectors.toUnmodifiableSet());
        EventSource past = sink -> SourceThread.start("simulator-past", sink, thread -> {
            long end = begin(settings, clock.millis());
            Simulation calm = new Simulation(
                    settings.withoutFaults(), end - settings.learnedPast().toMillis(), end);
            while (calm.nextTime() < end && !thread.closed()) {
                Event event = calm.next().event();
                if (event != null) {
                    sink.put(event);
                }
            }
        });
        return Optional.of(new SourceHistory(past, true, events * settings.sources(), names));
    }

    /** The time of the first event. */
    private static long begin(SimulatorSettings settings, long now) {
        long interval = settings.interval().toMillis();
        return settings.start()
                .map(instant -> instant.toEpochMilli())
                .orElseGet(() -> Math.floorDiv(now, interval) * interval
                        - settings.history().toMillis());
    }

    /** One run of it. */
    private static final class Run {

        /** Events that are due so soon go together, so that a high rate does not wake a thread for each. */
        private static final long AHEAD_MILLIS = 5;

        private final SimulatorSettings settings;
        private final Clock clock;
        private final EventSink sink;
        private final Simulation simulation;
        private final long liveFrom;
        private final long end;
        private final long wallAtLive;

        Run(SimulatorSettings settings, Clock clock, EventSink sink) {
            this.settings = settings;
            this.clock = clock;
            this.sink = sink;
            this.wallAtLive = clock.millis();
            long start = begin(settings, wallAtLive);
            this.liveFrom = settings.start().isPresent()
                    ? start
                    : start + settings.history().toMillis();
            this.end = settings.length().isZero()
                    ? Long.MAX_VALUE
                    : start + settings.length().toMillis();
            this.simulation = new Simulation(settings, start);
        }

        void send(SourceThread thread) throws InterruptedException {
            while (simulation.nextTime() < end && awaitDue(thread, simulation.nextTime())) {
                send(simulation.next());
            }
        }

        private void send(Simulation.Step step) throws InterruptedException {
            Fault begun = step.begun();
            if (begun != null) {
                sink.label(begun.incident());
            }
            Event event = step.event();
            if (event == null) {
                return;
            }
            if (settings.speed() == 0 || step.time() < liveFrom) {
                sink.put(event);
            } else {
                sink.offer(event);
            }
        }

        /** Waits until an event of this time is due; false if closed before. */
        private boolean awaitDue(SourceThread thread, long time) throws InterruptedException {
            if (settings.speed() == 0 || time < liveFrom) {
                return !thread.closed();
            }
            long due = wallAtLive + (long) ((time - liveFrom) / settings.speed());
            return thread.awaitTime(clock, due - AHEAD_MILLIS);
        }
    }
}
