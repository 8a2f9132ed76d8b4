package org.tocsin.api.monitor;

import java.time.Duration;
import java.util.List;

/**
 * How the pipeline is doing, as one record that is never updated.
 *
 * @param traffic what flows
 * @param leftOut what does not
 * @param sources sources that are known now
 * @param firing open alerts
 * @param warmingUp checks that are still learning, and how far they are
 * @param failures what fails
 * @param work what detectors have done, by detector
 */
public record Health(
        Traffic traffic,
        LeftOut leftOut,
        int sources,
        int firing,
        WarmUp warmingUp,
        Failures failures,
        List<DetectorWork> work) {
    public Health {
        work = List.copyOf(work);
    }

    /**
     * What flows through a monitor.
     *
     * @param events events that detectors have seen
     * @param eventsPerSecond events over the last second of the clock
     * @param queueDepth events that wait, over all lanes
     * @param queueCapacity events that could wait, over all lanes
     * @param lag how long the oldest waiting event has waited; zero if none does
     */
    public record Traffic(long events, double eventsPerSecond, int queueDepth, int queueCapacity, Duration lag) {}

    /**
     * Events that detectors have not seen, and why not.
     *
     * @param dropped events that a live source offered to a full queue
     * @param late events that came later than the tolerance, counted once for their source and once for checks across
     *     sources
     * @param future events that were refused because their time was far ahead of all others of their source
     * @param refused events of sources beyond the cap
     * @param paused events that came while the monitor was paused
     * @param problems lines and the like that could not become events
     */
    public record LeftOut(long dropped, long late, long future, long refused, long paused, long problems) {}

    /**
     * What fails.
     *
     * @param detectors by detector
     * @param writers by writer
     * @param taps what looks on, such as charts
     */
    public record Failures(List<DetectorHealth> detectors, List<WriterHealth> writers, List<TapHealth> taps) {
        public Failures {
            detectors = List.copyOf(detectors);
            writers = List.copyOf(writers);
            taps = List.copyOf(taps);
        }
    }

    /**
     * Learning that is under way.
     *
     * @param checks how many checks still learn
     * @param seen events learned by them so far
     * @param needed events that they need in all
     */
    public record WarmUp(int checks, long seen, long needed) {}

    /**
     * What one detector has done, over all sources, since the monitor was opened.
     *
     * @param detector its id
     * @param events how often one of its instances judged an event
     * @param spent the time that lanes needed for that, what becomes of its alerts included
     */
    public record DetectorWork(String detector, long events, Duration spent) {}

    /**
     * Trouble with one detector.
     *
     * @param detector its id
     * @param failures how often it threw, gave nothing or a score that is no number, or took too long
     * @param paused whether it was taken out of the pipeline because of that, for some source at least
     * @param last one sentence on the last failure; empty if there was none
     */
    public record DetectorHealth(String detector, long failures, boolean paused, String last) {}

    /**
     * Trouble with what looks on.
     *
     * @param tap its name
     * @param failures how often it threw
     * @param paused whether it is not told any more because of that
     * @param last one sentence on the last failure; empty if there was none
     */
    public record TapHealth(String tap, long failures, boolean paused, String last) {}

    /**
     * Trouble with one writer.
     *
     * @param writer its name
     * @param written transitions that it has written
     * @param waiting transitions that wait for it
     * @param lost transitions that it will never write, because the queue was full or time ran out
     * @param failures how often it failed
     * @param last one sentence on the trouble that it has now; empty if it has none
     */
    public record WriterHealth(String writer, long written, int waiting, long lost, long failures, String last) {}
}
