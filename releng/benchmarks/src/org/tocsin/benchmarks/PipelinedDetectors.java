package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSink;
import org.tocsin.engine.internal.monitor.MonitorFactoryComponent;

/** The same detectors within a live pipeline, which one thread feeds as fast as it takes events. */
final class PipelinedDetectors implements Contender {

    private final List<String> sources;
    private final Measurements measurements;
    private final Monitor monitor;
    private final int round;
    private EventSink sink;
    private Event[] slice = {};

    PipelinedDetectors(Subject subject, List<List<String>> sourcesByLane) throws Exception {
        this.sources = interleaved(sourcesByLane);
        this.measurements = new Measurements(sources.toArray(String[]::new));
        this.round = subject.round() * sources.size();
        this.monitor = new MonitorFactoryComponent()
                .open(
                        MonitorSettings.defaults().withLanes(sourcesByLane.size()),
                        List.of(subject.installed()),
                        List.of(),
                        List.of(),
                        MonitorListener.NONE);
        monitor.watch(
                "benchmark",
                given -> {
                    sink = given;
                    return () -> {};
                },
                true);
        prepare(Subject.LEARNED * sources.size());
        run();
    }

    private static List<String> interleaved(List<List<String>> sourcesByLane) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sourcesByLane.getFirst().size(); i++) {
            for (List<String> sources : sourcesByLane) {
                all.add(sources.get(i));
            }
        }
        return all;
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public void prepare(int events) {
        slice = measurements.next(events);
    }

    /** The question after the status of a source is answered when all its events are judged. */
    @Override
    public void run() throws Exception {
        long before = monitor.health().traffic().events();
        for (Event event : slice) {
            sink.put(event);
        }
        CompletableFuture.allOf(sources.stream().map(monitor::status).toArray(CompletableFuture[]::new))
                .get();
        long judged = monitor.health().traffic().events() - before;
        if (judged != slice.length) {
            throw new IllegalStateException(judged + " of " + slice.length + " events were judged.");
        }
    }

    @Override
    public void close() {
        monitor.close();
    }
}
