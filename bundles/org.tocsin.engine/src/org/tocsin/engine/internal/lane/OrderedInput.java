package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.alert.Alert;

/**
 * Events in order of time, on their way to checks: what waits to be sorted in, and how long nothing has come. Every source
 * has one, and so have all sources together. Touched by one thread at a time.
 *
 * <p>What happens to alerts is returned, in the order in which it came about.
 *
 * <p>Two clocks go into it: event time, and the <em>time of the monitor</em>, which is that of the wall when live and
 * that of the newest event of the whole input in a replay. By the second it knows how long it has been silent.
 */
final class OrderedInput {

    /** In a replay, how much longer than the tolerance the last events of a silent source wait, at most. */
    private static final long LONGEST_HELD = 30_000;

    private final Checks checks;
    private final Horizon horizon;
    private final EventBuffer waiting;
    private final Silence silence = new Silence();
    private final LongAdder late;
    private long tolerance;

    private OrderedInput(Checks checks, Horizon horizon, DetectionPlan plan, LongAdder late) {
        this.checks = checks;
        this.horizon = horizon;
        this.waiting = new EventBuffer(horizon);
        this.late = late;
        follow(plan);
    }

    /** That of one source. */
    static OrderedInput ofSource(String source, DetectionPlan plan, LaneWork work) {
        CheckSet checks = new CheckSet(CheckSubject.source(source), work, Optional.of(work.audience()));
        return new OrderedInput(checks, new SourceHorizon(), plan, work.late());
    }

    /** That of all sources together. */
    static OrderedInput ofAllSources(DetectionPlan plan, LaneWork work) {
        return new OrderedInput(new CrossChecks(plan, work), new CrossHorizon(), plan, work.late());
    }

    /** What judges its events. */
    Checks checks() {
        return checks;
    }

    /** Goes by this plan from now on. */
    List<Alert> follow(DetectionPlan plan) {
        tolerance = plan.tolerance().toMillis();
        List<Alert> transitions = checks.follow(plan);
        horizon.leave(source -> !checks.concern(source));
        if (checks.idle()) {
            waiting.clear();
            horizon.pause();
        }
        return transitions;
    }

    /** Takes an event, and has the checks judge what is due. */
    List<Alert> arrive(Arrival arrival) {
        if (checks.idle()) {
            return List.of();
        }
        if (!waiting.admits(arrival, tolerance)) {
            late.increment();
            return List.of();
        }
        silence.broken(arrival);
        if (waiting.passes(arrival, tolerance)) {
            return checks.inspect(arrival.event());
        }
        waiting.hold(arrival);
        return inspect(() -> waiting.next(tolerance));
    }

    /** All that is due, until there is nothing more. */
    private List<Alert> inspect(Supplier<@Nullable Arrival> next) {
        Transitions transitions = new Transitions();
        for (Arrival due = next.get(); due != null; due = next.get()) {
            transitions.add(checks.inspect(due.event()));
        }
        return transitions.list();
    }

    /** Has the checks judge what came before this {@link System#nanoTime()} and waits to be sorted in. */
    List<Alert> releaseHeld(long cameBeforeNanos) {
        return inspect(() -> waiting.nextCameBefore(cameBeforeNanos));
    }

    /** Has the checks judge all that waits to be sorted in: nothing earlier can come. */
    List<Alert> releaseAll() {
        return inspect(waiting::nextOfAll);
    }

    /** Until when, in the time of the monitor, no check is overdue; {@link Long#MAX_VALUE} for ever. */
    long due() {
        long missed = silence.due(checks.deadline(), tolerance);
        return waiting.isEmpty() || !horizon.ofOneSource()
                ? missed
                : Math.min(missed, silence.seen() + tolerance + LONGEST_HELD);
    }

    /** The time of the monitor has come to this: asks the checks that are overdue. */
    List<Alert> advance(long now) {
        if (now <= due()) {
            return List.of();
        }
        Transitions transitions = new Transitions();
        if (horizon.ofOneSource()) {
            // in a replay, what came so long ago has waited for the others long enough, as it does live by the clock
            transitions.add(inspect(() -> waiting.nextSeenBy(now - tolerance)));
        }
        transitions.add(checks.overdue(Math.min(silence.sourceTime(now) - tolerance, waiting.firstTime())));
        return transitions.list();
    }

    /** Nobody waits for events of this source any more, so that its silence means nothing until it sends again. */
    void unwatched(String source) {
        horizon.leave(source::equals);
        checks.unwatched(source);
        if (!checks.watched()) {
            horizon.pause();
        }
    }

    /** The same for everything in here. */
    void unwatched() {
        checks.unwatched();
        horizon.pause();
    }

    /** Forgets this source: what is open ends. */
    List<Alert> forget(String source, String why) {
        horizon.leave(source::equals);
        return checks.forget(source, why);
    }
}
