package org.tocsin.source.host.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.SourceThread;

/** Measures a machine on a fixed schedule. */
final class HostSource implements EventSource {

    private final Supplier<Machine> machine;
    private final String name;
    private final Duration interval;
    private final int programs;
    private final Clock clock;

    /**
     * @param machine gives what is measured, which may take its time; called once for each start
     * @param name what it is called; empty for its own name
     * @param interval time between two measurements
     * @param programs how many of the busiest programs are sources of their own
     */
    HostSource(Supplier<Machine> machine, String name, Duration interval, int programs, Clock clock) {
        this.machine = machine;
        this.name = name;
        this.interval = interval;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Subscription start(EventSink sink) {
        return SourceThread.start("host", sink, thread -> measure(thread, sink));
    }

    private void measure(SourceThread thread, EventSink sink) throws InterruptedException {
        Machine measured = machine.get();
        HostMetrics metrics = new HostMetrics(name.isEmpty() ? measured.name() : name, measured);
        ProgramMetrics busiest = new ProgramMetrics(measured, programs);
        Schedule schedule = new Schedule(interval, clock.millis());
        while (thread.awaitTime(clock, schedule.next())) {
            long time = schedule.take(clock.millis());
            sink.offer(metrics.measure(time));
            busiest.measure(time).forEach(sink::offer);
            busiest.left().forEach(sink::leave);
        }
    }
}
