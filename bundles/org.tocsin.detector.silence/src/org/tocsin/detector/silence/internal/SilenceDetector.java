package org.tocsin.detector.silence.internal;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.learning.EventInterval;
import org.tocsin.learning.Wording;

/**
 * Learns how often its source sends, and raises when nothing has come for far longer. A gap that was no silence makes the
 * next one wait for as long: a source that pauses now and then is used to that.
 */
final class SilenceDetector implements Detector {

    static final String SILENT = "silence";
    private static final int NEEDED = 32;
    /** How much of the longest pause that was normal is forgotten with each event. */
    private static final double FORGOTTEN = 1e-4;

    private final double intervals;
    private final long leastMillis;
    private final long seldomMillis;
    private final EventInterval interval = new EventInterval();
    private double longestPause;
    private long last = Long.MIN_VALUE;
    private long deadline = Long.MAX_VALUE;
    private int seen;

    /**
     * @param intervals how many times the usual interval has to pass
     * @param least how long a silence is at least
     * @param seldom a source that sends less often than this is not judged
     */
    SilenceDetector(double intervals, Duration least, Duration seldom) {
        this.intervals = intervals;
        this.leastMillis = least.toMillis();
        this.seldomMillis = seldom.toMillis();
    }

    @Override
    public Verdict inspect(Event event) {
        long time = event.epochMillis();
        interval.take(time);
        if (last != Long.MIN_VALUE && time - last <= patience()) {
            longestPause = Math.max(longestPause * (1 - FORGOTTEN), time - last);
        }
        last = Math.max(last, time);
        seen = Math.min(NEEDED, seen + 1);
        boolean known = interval.known();
        if (known && interval.millis() > seldomMillis) {
            deadline = Long.MAX_VALUE;
            return new Verdict.Unknown("the source sends too seldom to tell a pause from silence");
        }
        deadline = known ? last + patience() : Long.MAX_VALUE;
        return known ? Verdict.NORMAL : new Verdict.WarmingUp(seen, NEEDED + 1, "learns how often the source sends");
    }

    private long patience() {
        return (long) Math.max(leastMillis, Math.max(intervals * interval.millis(), 2 * longestPause));
    }

    @Override
    public long deadline() {
        return deadline;
    }

    @Override
    public Verdict overdue(long passed) {
        deadline = Long.MAX_VALUE;
        double seconds = (passed - last) / 1000.0;
        double usual = interval.millis() / 1000;
        return new Verdict.Anomaly(
                seconds / usual,
                patience() / interval.millis(),
                Severity.MAJOR,
                "Nothing for " + Wording.number(seconds) + " s, usually an event every " + Wording.number(usual)
                        + " s.",
                List.of(new Contribution(SILENT, seconds, ExpectedRange.atMost(usual), 1)));
    }
}
