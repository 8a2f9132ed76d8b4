package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** Detectors of some sources, called one event at a time by some threads, with nothing around them. */
final class BareDetectors implements Contender {

    private final List<List<String>> sourcesByThread;
    private final List<Measurements> measurements = new ArrayList<>();
    private final Map<String, Detector> detectors = new HashMap<>();
    private final List<Event[]> slices = new ArrayList<>();
    private final ExecutorService threads;
    private final int round;
    private volatile Verdict last;

    /**
     * @param sourcesByThread as many for each thread
     */
    BareDetectors(Subject subject, List<List<String>> sourcesByThread) {
        this.sourcesByThread = sourcesByThread;
        this.threads = Executors.newFixedThreadPool(
                sourcesByThread.size(), Thread.ofPlatform().daemon().factory());
        this.round =
                subject.round() * sourcesByThread.stream().mapToInt(List::size).sum();
        for (List<String> sources : sourcesByThread) {
            Measurements own = new Measurements(sources.toArray(String[]::new));
            sources.forEach(source -> detectors.put(source, subject.detector(source)));
            for (Event event : own.next(Subject.LEARNED * sources.size())) {
                detectors.get(event.source()).inspect(event);
            }
            measurements.add(own);
        }
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public void prepare(int events) {
        slices.clear();
        measurements.forEach(own -> slices.add(own.next(events / measurements.size())));
    }

    @Override
    public void run() throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < slices.size(); thread++) {
            Event[] slice = slices.get(thread);
            Detector[] own =
                    sourcesByThread.get(thread).stream().map(detectors::get).toArray(Detector[]::new);
            running.add(threads.submit(() -> inspect(slice, own)));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private void inspect(Event[] slice, Detector[] own) {
        Verdict verdict = Verdict.NORMAL;
        int next = 0;
        for (Event event : slice) {
            verdict = own[next].inspect(event);
            next = next + 1 == own.length ? 0 : next + 1;
        }
        last = verdict;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
