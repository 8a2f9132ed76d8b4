package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * One detector on one source: all its checks, behind a guard.
 *
 * <p>A check that throws, gives nothing or a score that is no number, or takes longer than a second costs only its own
 * answer; after several such failures in a row the detector is paused here.
 */
final class DetectorState {

    static final int PAUSE_AFTER = 5;
    static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Verdict FAILED = new Verdict.Unknown("the detector failed");
    private static final Verdict PAUSED = new Verdict.Unknown("the detector is paused after repeated failures");

    private final DetectionPlan.Entry entry;
    private final String source;
    private final List<CheckState> checks;
    private int failuresInARow;
    private boolean paused;

    DetectorState(DetectionPlan.Entry entry, String source, List<CheckState> checks) {
        this.entry = entry;
        this.source = source;
        this.checks = checks;
    }

    DetectionPlan.Entry entry() {
        return entry;
    }

    List<CheckState> checks() {
        return checks;
    }

    /**
     * Asks every check and adds a verdict each.
     *
     * @param startNanos {@link System#nanoTime()} as it was before
     * @return what it is after
     */
    long inspect(Event event, List<Verdict> verdicts, long startNanos) {
        if (paused || entry.record().pausedEverywhere()) {
            for (CheckState check : checks) {
                verdicts.add(PAUSED);
                check.judge(event.epochMillis(), PAUSED);
            }
            return startNanos;
        }
        boolean failed = false;
        for (CheckState check : checks) {
            Verdict verdict = ask(check, event);
            failed |= verdict == FAILED;
            verdicts.add(verdict);
            check.judge(event.epochMillis(), verdict);
        }
        long now = System.nanoTime();
        if (now - startNanos > SLOW_NANOS) {
            failed = true;
            fail(String.format(Locale.ROOT, "needed %.1f s for one event", (now - startNanos) / 1e9), null);
        }
        if (!failed && !checks.isEmpty()) {
            failuresInARow = 0;
            entry.record().succeeded();
        }
        return now;
    }

    private Verdict ask(CheckState check, Event event) {
        try {
            Verdict verdict = check.check().detector().inspect(event);
            String flaw = flaw(verdict);
            if (flaw == null) {
                return verdict;
            }
            fail(flaw, null);
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
            fail("threw " + failure.getClass().getSimpleName(), failure);
        }
        return FAILED;
    }

    private static String flaw(Verdict verdict) {
        return switch (verdict) {
            case null -> "returned nothing";
            case Verdict.Normal(double score) when Double.isNaN(score) -> "returned a score that is not a number";
            case Verdict.Anomaly anomaly when !sound(anomaly) -> "returned a score that is not a number";
            default -> null;
        };
    }

    private static boolean sound(Verdict.Anomaly anomaly) {
        if (!Double.isFinite(anomaly.score()) || Double.isNaN(anomaly.threshold())) {
            return false;
        }
        for (Contribution contribution : anomaly.contributions()) {
            if (Double.isNaN(contribution.share())) {
                return false;
            }
        }
        return true;
    }

    private void fail(String what, Throwable cause) {
        entry.record().failed(source, what, cause);
        failuresInARow++;
        if (failuresInARow >= PAUSE_AFTER && !paused) {
            paused = true;
            entry.record().paused(source, what);
        }
    }
}
