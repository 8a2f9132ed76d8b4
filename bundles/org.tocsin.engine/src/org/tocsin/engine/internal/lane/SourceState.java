package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tocsin.api.alert.Alert;
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
    private long tolerance;

    SourceState(String source, DetectionPlan plan, LaneWork work) {
        this.source = source;
        this.work = work;
        this.checks = new CheckSet(source, AlertScope.SOURCE, work);
        follow(plan);
    }

    @Override
    public List<Alert> follow(DetectionPlan plan) {
        tolerance = plan.tolerance().toMillis();
        return checks.follow(plan, entry -> entry.factory().create(source, entry.settings()));
    }

    @Override
    public List<Alert> arrive(Arrival arrival) {
        boolean passes = arrival.ordered() && waiting.isEmpty();
        if (passes ? !waiting.pass(arrival) : !waiting.add(arrival)) {
            work.late().increment();
            return List.of();
        }
        silence.broken(arrival);
        if (passes) {
            return inspect(arrival.event());
        }
        long wait = arrival.ordered() ? 0 : tolerance;
        return inspect(() -> waiting.next(wait));
    }

    private List<Alert> inspect(Event event) {
        Judgement judgement = checks.inspect(event);
        work.events().increment();
        for (GuardedTap tap : work.taps()) {
            tap.seen(event, checks.checks(), judgement.verdicts());
        }
        return judgement.transitions();
    }

    /** All that is due, until there is nothing more. */
    private List<Alert> inspect(Supplier<Arrival> next) {
        Transitions transitions = new Transitions();
        for (Arrival due = next.get(); due != null; due = next.get()) {
            transitions.add(inspect(due.event()));
        }
        return transitions.list();
    }

    @Override
    public List<Alert> releaseHeld(long cameBeforeNanos) {
        return inspect(() -> waiting.nextCameBefore(cameBeforeNanos));
    }

    @Override
    public List<Alert> releaseAll() {
        return inspect(waiting::nextOfAll);
    }

    @Override
    public long due() {
        long missed = silence.due(checks.deadline(), tolerance);
        return waiting.isEmpty() ? missed : Math.min(missed, silence.seen() + tolerance + LONGEST_HELD);
    }

    @Override
    public List<Alert> advance(long now) {
        if (now <= due()) {
            return List.of();
        }
        Transitions transitions = new Transitions();
        // in a replay, what came so long ago has waited for the others long enough, as it does live by the clock
        transitions.add(inspect(() -> waiting.nextSeenBy(now - tolerance)));
        transitions.add(checks.overdue(Math.min(silence.sourceTime(now) - tolerance, waiting.firstTime())));
        return transitions.list();
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
    public List<Alert> forget(String name, String why) {
        return checks.retire(why);
    }

    @Override
    public List<Alert> acknowledge(String alertId, String by, String why) {
        return checks.acknowledge(alertId, by, why);
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
