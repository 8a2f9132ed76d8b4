package org.tocsin.api.monitor;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** Watches what passes through the pipeline, for example to draw it. */
@ConsumerType
@FunctionalInterface
public interface MetricTap {

    /**
     * Sees one event after the detectors did. Called from lane threads, for events of one source from one thread at a
     * time; it must return at once.
     *
     * @param event the event
     * @param checks the checks that were asked, valid as long as the source keeps its detectors
     * @param verdicts their answers in the same order, valid during this call only
     */
    void seen(Event event, List<Check> checks, List<Verdict> verdicts);

    /**
     * Takes note that a source is forgotten, because it is gone, not watched any more, or was silent for long. Called from
     * the thread that judged its events; must return at once. If it sends again it is a new one.
     */
    default void left(String source) {}
}
