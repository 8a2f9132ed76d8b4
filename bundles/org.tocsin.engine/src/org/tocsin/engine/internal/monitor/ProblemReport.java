package org.tocsin.engine.internal.monitor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.InputProblem;

/** Tells of unreadable input: the first ones of each origin one by one, all others as a total. Thread-safe. */
final class ProblemReport {

    private static final int IN_FULL = 20;

    private final MonitorListener listener;
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    ProblemReport(MonitorListener listener) {
        this.listener = listener;
    }

    void add(InputProblem problem) {
        if (counts.merge(problem.origin(), 1L, Long::sum) <= IN_FULL) {
            listener.problem(problem);
        }
    }

    /** Tells the totals. */
    void close() {
        counts.forEach((origin, count) -> {
            if (count > IN_FULL) {
                listener.trouble(origin + ": " + count + " lines in all could not be read; the first " + IN_FULL
                        + " were reported one by one.");
            }
        });
    }
}
