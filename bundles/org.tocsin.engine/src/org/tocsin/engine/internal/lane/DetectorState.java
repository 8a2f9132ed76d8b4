package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.memory.RestartNotes;

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
    private long deadline = Long.MAX_VALUE;

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

    /** What its checks have learned. */
    Stream<Learner> learners() {
        return checks.stream().flatMap(check -> check.learner().stream());
    }

    /** The earliest event time until which a check can wait for the next event. */
    long deadline() {
        return deadline;
    }

    /**
     * Asks every check.
     *
     * @param verdicts takes a verdict each
     * @param transitions takes what happens to alerts
     * @param startNanos {@link System#nanoTime()} as it was before
     * @return what it is after
     */
    long inspect(Event event, List<Verdict> verdicts, Transitions transitions, long startNanos) {
        if (paused || entry.record().pausedEverywhere()) {
            for (CheckState check : checks) {
                verdicts.add(PAUSED);
                transitions.add(check.judge(event.epochMillis(), PAUSED));
            }
            deadline = Long.MAX_VALUE;
            return startNanos;
        }
        boolean failed = false;
        long earliest = Long.MAX_VALUE;
        for (CheckState check : checks) {
            Verdict verdict = ask(check, event);
            failed |= verdict == FAILED;
            verdicts.add(verdict);
            transitions.add(check.judge(event.epochMillis(), verdict));
            earliest = Math.min(earliest, check.deadline());
        }
        deadline = earliest;
        long now = System.nanoTime();
        entry.record().judged(now - startNanos);
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

    /** Asks the checks whose deadline this is. None has it afterwards. */
    List<Alert> overdue(long passed) {
        Transitions transitions = new Transitions();
        boolean off = paused || entry.record().pausedEverywhere();
        long earliest = Long.MAX_VALUE;
        for (CheckState check : checks) {
            if (check.deadline() == passed) {
                Verdict verdict = off ? PAUSED : askOverdue(check, passed);
                transitions.add(check.judgeOverdue(passed, verdict));
            }
            earliest = Math.min(earliest, check.deadline());
        }
        deadline = off ? Long.MAX_VALUE : earliest;
        return transitions.list();
    }

    private Verdict ask(CheckState check, Event event) {
        Detector detector = check.check().detector();
        check.expect(Long.MAX_VALUE);
        try {
            check.recallBefore(event.epochMillis());
            Verdict verdict = detector.inspect(event);
            return accept(check, learns() ? Effect.of(verdict, event) : verdict, detector.deadline());
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
            fail("threw " + failure.getClass().getSimpleName(), failure);
            return FAILED;
        }
    }

    /** What a rule says, somebody has asked for. */
    private boolean learns() {
        return entry.kind() == DetectorKind.ML;
    }

    private Verdict askOverdue(CheckState check, long passed) {
        Detector detector = check.check().detector();
        check.expect(Long.MAX_VALUE);
        try {
            Verdict verdict = detector.overdue(passed);
            long next = detector.deadline();
            if (next > passed) {
                return accept(check, verdict, next);
            }
            fail("has a deadline that does not move on", null);
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
            fail("threw " + failure.getClass().getSimpleName(), failure);
        }
        return FAILED;
    }

    private Verdict accept(CheckState check, Verdict verdict, long deadline) {
        Optional<String> flaw = Soundness.flaw(verdict);
        if (flaw.isEmpty()) {
            check.expect(deadline);
            return verdict;
        }
        fail(flaw.get(), null);
        return FAILED;
    }

    /** How every check stands. */
    void status(List<CheckStatus> statuses) {
        for (CheckState check : checks) {
            List<Finding> findings = List.of();
            try {
                findings = List.copyOf(check.check().detector().findings());
            } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
                fail("threw " + failure.getClass().getSimpleName() + " when asked what it looked at", failure);
            }
            statuses.add(check.status(findings));
        }
    }

    /** Notes what is to be kept over a restart. */
    void remember(RestartNotes notes) {
        for (CheckState check : checks) {
            check.remember(notes);
            if (notes.wantRecent()) {
                try {
                    check.rememberRecent(notes);
                } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
                    fail("threw " + failure.getClass().getSimpleName() + " when asked what it remembers", failure);
                }
            }
        }
    }

    private void fail(String what, @Nullable Throwable cause) {
        entry.record().failed(source, what, cause);
        failuresInARow++;
        if (failuresInARow >= PAUSE_AFTER && !paused) {
            paused = true;
            entry.record().paused(source, what);
        }
    }
}
