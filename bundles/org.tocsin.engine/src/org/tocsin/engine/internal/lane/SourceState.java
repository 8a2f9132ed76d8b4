package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.memory.RestartNotes;

/** Everything that is known of one source: its detectors, its open alerts, what waits to be sorted in. */
final class SourceState implements Watched {

    /** In a replay, how much longer than the tolerance the last events of a silent source wait, at most. */
    private static final long LONGEST_HELD = 30_000;

    private final String source;
    private final LaneWork work;
    private final CheckSet checks;
    private final ReorderBuffer waiting = new ReorderBuffer();
    private final Silence silence = new Silence();
    private Consumer<Alert> transitions;
    private long tolerance;

    SourceState(String source, DetectionPlan plan, LaneWork work, Consumer<Alert> transitions) {
        this.source = source;
        this.work = work;
        this.transitions = transitions;
        this.checks = new CheckSet(source, AlertScope.SOURCE, work, alert -> this.transitions.accept(alert));
        follow(plan);
    }

    @Override
    public void tell(Consumer<Alert> newTransitions) {
        transitions = newTransitions;
    }

    @Override
    public void follow(DetectionPlan plan) {
        tolerance = plan.tolerance().toMillis();
        checks.follow(plan, entry -> entry.factory().create(source, entry.settings()));
    }

    @Override
    public void arrive(Arrival arrival) {
        boolean passes = arrival.ordered() && waiting.isEmpty();
        if (passes ? !waiting.pass(arrival) : !waiting.add(arrival)) {
            work.late().increment();
            return;
        }
        silence.broken(arrival);
        if (passes) {
            inspect(arrival.event());
            return;
        }
        long wait = arrival.ordered() ? 0 : tolerance;
        for (Arrival due = waiting.next(wait); due != null; due = waiting.next(wait)) {
            inspect(due.event());
        }
    }

    private void inspect(Event event) {
        List<Verdict> verdicts = checks.inspect(event);
        work.events().increment();
        for (GuardedTap tap : work.taps()) {
            tap.seen(event, checks.checks(), verdicts);
        }
    }

    @Override
    public void releaseHeld(long cameBeforeNanos) {
        for (Arrival due = waiting.nextCameBefore(cameBeforeNanos);
                due != null;
                due = waiting.nextCameBefore(cameBeforeNanos)) {
            inspect(due.event());
        }
    }

    @Override
    public void releaseAll() {
        for (Arrival due = waiting.nextOfAll(); due != null; due = waiting.nextOfAll()) {
            inspect(due.event());
        }
    }

    @Override
    public long due() {
        long missed = silence.due(checks.deadline(), tolerance);
        return waiting.isEmpty() ? missed : Math.min(missed, silence.seen() + tolerance + LONGEST_HELD);
    }

    @Override
    public void advance(long now) {
        if (now <= due()) {
            return;
        }
        // in a replay, what came so long ago has waited for the others long enough, as it does live by the clock
        for (Arrival held = waiting.nextSeenBy(now - tolerance);
                held != null;
                held = waiting.nextSeenBy(now - tolerance)) {
            inspect(held.event());
        }
        checks.overdue(Math.min(silence.sourceTime(now) - tolerance, waiting.firstTime()));
    }

    @Override
    public void unwatched(String name) {
        checks.unwatched();
    }

    @Override
    public void unwatched() {
        checks.unwatched();
    }

    @Override
    public void forget(String name, String why) {
        checks.retire(why);
    }

    @Override
    public void acknowledge(String alertId, String by, String why) {
        checks.acknowledge(alertId, by, why);
    }

    @Override
    public List<CheckStatus> status(String name) {
        List<CheckStatus> statuses = new ArrayList<>();
        checks.status(statuses);
        return statuses;
    }

    @Override
    public void learners(String name, Consumer<Learner> action) {
        checks.learners().each(action);
    }

    @Override
    public void remember(RestartNotes notes) {
        checks.remember(notes);
    }
}
