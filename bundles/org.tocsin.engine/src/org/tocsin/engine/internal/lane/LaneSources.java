package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.InputOrder;
import org.tocsin.engine.internal.memory.RestartNotes;

/** The sources of a lane with all that is known of them. Touched by the thread of the lane only, once it runs. */
public final class LaneSources {

    private final LaneWork work;
    private final Consumer<Alert> output;
    private final Set<KnownSource> sources = new HashSet<>();
    private final List<Alert> gathered = new ArrayList<>();
    private DetectionPlan plan;
    private boolean gathering;
    /** No check of any source is overdue before the monitor has this time. */
    private long due = Long.MAX_VALUE;

    LaneSources(DetectionPlan plan, LaneWork work, Consumer<Alert> output) {
        this.plan = plan;
        this.work = work;
        this.output = output;
    }

    /** An event has come. */
    void arrive(Arrival arrival) {
        Watched state = stateOf(arrival.source());
        state.arrive(arrival);
        due = Math.min(due, state.due());
    }

    private Watched stateOf(KnownSource source) {
        if (source.state == null) {
            source.state = source.isAll()
                    ? new Confluence(plan, work, this::transition)
                    : new SourceState(source.name(), plan, work, this::transition);
            sources.add(source);
        }
        return source.state;
    }

    /** Does something with many sources, in no order, and puts what it brings about into one. */
    private void ordered(Runnable action) {
        gathering = true;
        try {
            action.run();
        } finally {
            gathering = false;
            gathered.sort(InputOrder.WITHIN_ONE_INPUT);
            gathered.forEach(this::transition);
            gathered.clear();
        }
    }

    private void transition(Alert alert) {
        if (gathering) {
            gathered.add(alert);
        } else {
            output.accept(alert);
        }
    }

    /** Goes by this plan from now on. */
    public void follow(DetectionPlan newPlan) {
        plan = newPlan;
        ordered(() -> sources.forEach(source -> source.state.follow(newPlan)));
        due = Long.MIN_VALUE;
    }

    /** Judges what waits to be sorted in and came before this {@link System#nanoTime()}. */
    public void releaseHeld(long cameBeforeNanos) {
        for (KnownSource source : sources) {
            source.state.releaseHeld(cameBeforeNanos);
            due = Math.min(due, source.state.due());
        }
    }

    /** Judges everything of this source that waits to be sorted in. */
    public void releaseAll(KnownSource source) {
        if (sources.contains(source)) {
            source.state.releaseAll();
            due = Math.min(due, source.state.due());
        }
    }

    /** The time of the monitor has come to this: asks the checks that are overdue. */
    public void advance(long now) {
        if (now > due) {
            ordered(() -> advanceAll(now));
        }
    }

    private void advanceAll(long now) {
        due = Long.MAX_VALUE;
        for (KnownSource source : sources) {
            source.state.advance(now);
            due = Math.min(due, source.state.due());
        }
    }

    /** Forgets a source; what is open ends. */
    public void forget(KnownSource source) {
        if (sources.remove(source)) {
            forgetIn(source, source.name());
            source.state = null;
        }
    }

    /** Forgets a source in what stands for all sources. */
    public void forgetIn(KnownSource all, String source) {
        if (all.state != null) {
            all.state.forget(source, "The source has been silent for long and is forgotten.");
        }
    }

    /** What brought the events of this source has ended. */
    public void unwatched(KnownSource source, String name) {
        if (source.state != null) {
            source.state.unwatched(name);
        }
    }

    /** Nothing came for a while because nobody wanted it. */
    public void unwatched() {
        sources.forEach(source -> source.state.unwatched());
    }

    /** Notes that somebody has taken an alert on. */
    public void acknowledge(String alertId, String by, String why) {
        sources.forEach(source -> source.state.acknowledge(alertId, by, why));
    }

    /** How the checks on a source or group stand, as far as this source knows. */
    public List<CheckStatus> status(KnownSource source, String name) {
        return source.state == null ? List.of() : source.state.status(name);
    }

    /** Does something with what the checks on a source have learned. */
    public void learners(KnownSource source, Consumer<Learner> action) {
        if (source.state != null) {
            source.state.learners(source.name(), action);
        }
    }

    /** Hands on what is to be kept over a restart. */
    public void remember(RestartNotes notes) {
        sources.forEach(source -> source.state.remember(notes));
    }

    /** Takes over a source with all that is known of it. */
    void adopt(KnownSource source) {
        if (source.state != null) {
            source.state.tell(this::transition);
            sources.add(source);
            due = Long.MIN_VALUE;
        }
    }
}
