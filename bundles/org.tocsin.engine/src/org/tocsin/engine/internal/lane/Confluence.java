package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.memory.RestartNotes;

/**
 * Where the events of the sources that a correlation concerns come together, in one order, for the checks that look at more
 * than one source. It belongs to one lane, as if it were a source.
 */
final class Confluence implements Watched {

    private static final Comparator<CheckSet> BY_DEADLINE = Comparator.comparingLong(CheckSet::deadline)
            .thenComparing(CheckSet::scope)
            .thenComparing(CheckSet::name);

    private final LaneWork work;
    private final MergeBuffer waiting = new MergeBuffer();
    private final Silence silence = new Silence();
    private final Map<String, Member> sources = new HashMap<>();
    private final Map<String, CheckSet> groups = new TreeMap<>();
    private final Correlations correlations = new Correlations();
    private DetectionPlan plan;
    private long earliest = Long.MAX_VALUE;

    /**
     * A source.
     *
     * @param own what is asked about it
     * @param groups what is asked about groups at its events
     */
    private record Member(CheckSet own, List<CheckSet> groups) {}

    Confluence(DetectionPlan plan, LaneWork work) {
        this.work = work;
        follow(plan);
    }

    @Override
    public List<Alert> follow(DetectionPlan newPlan) {
        Transitions transitions = new Transitions();
        plan = newPlan;
        correlations.follow(newPlan);
        sources.forEach((name, member) ->
                transitions.add(member.own().follow(newPlan, entry -> correlations.checks(entry, name))));
        Set<String> names = new LinkedHashSet<>(groups.keySet());
        names.addAll(correlations.groups());
        for (String name : names) {
            CheckSet group = groups.computeIfAbsent(name, one -> new CheckSet(one, AlertScope.GROUP, work));
            transitions.add(group.follow(newPlan, entry -> correlations.groupChecks(entry, name)));
        }
        groups.values().removeIf(set -> set.checks().isEmpty());
        sources.replaceAll((name, member) -> new Member(member.own(), groupsOf(name)));
        waiting.leave(source -> !correlations.concern(source));
        if (correlations.isEmpty()) {
            waiting.clear();
        }
        earliest = all().mapToLong(CheckSet::deadline).min().orElse(Long.MAX_VALUE);
        return transitions.list();
    }

    private List<CheckSet> groupsOf(String source) {
        return groups.values().stream()
                .filter(group -> correlations.groupConcerns(group.name(), source))
                .toList();
    }

    private Stream<CheckSet> all() {
        return Stream.concat(sources.values().stream().map(Member::own), groups.values().stream());
    }

    @Override
    public List<Alert> arrive(Arrival arrival) {
        if (correlations.isEmpty()) {
            return List.of();
        }
        long tolerance = plan.tolerance().toMillis();
        if (!waiting.add(arrival, tolerance)) {
            work.late().increment();
            return List.of();
        }
        silence.broken(arrival);
        return inspect(() -> waiting.next(tolerance));
    }

    /** All that is due, until there is nothing more. */
    private List<Alert> inspect(Supplier<Arrival> next) {
        Transitions transitions = new Transitions();
        for (Arrival due = next.get(); due != null; due = next.get()) {
            inspect(due.event(), transitions);
        }
        return transitions.list();
    }

    private void inspect(Event event, Transitions transitions) {
        transitions.add(overdue(event.epochMillis()));
        correlations.observe(event);
        Member member = sources.computeIfAbsent(event.source(), this::begin);
        transitions.add(member.own().inspect(event).transitions());
        earliest = Math.min(earliest, member.own().deadline());
        for (CheckSet group : member.groups()) {
            transitions.add(group.inspect(event).transitions());
            earliest = Math.min(earliest, group.deadline());
        }
    }

    private Member begin(String source) {
        CheckSet own = new CheckSet(source, AlertScope.ACROSS, work);
        own.follow(plan, entry -> correlations.checks(entry, source));
        return new Member(own, groupsOf(source));
    }

    /** Asks all checks whose deadline is before this event time, in order of deadlines. */
    private List<Alert> overdue(long limit) {
        if (earliest >= limit) {
            return List.of();
        }
        Transitions transitions = new Transitions();
        PriorityQueue<CheckSet> late = new PriorityQueue<>(BY_DEADLINE);
        all().filter(set -> set.deadline() < limit).forEach(late::add);
        while (!late.isEmpty()) {
            CheckSet next = late.remove();
            transitions.add(next.nextOverdue());
            if (next.deadline() < limit) {
                late.add(next);
            }
        }
        earliest = all().mapToLong(CheckSet::deadline).min().orElse(Long.MAX_VALUE);
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
        return silence.due(earliest, plan.tolerance().toMillis());
    }

    @Override
    public List<Alert> advance(long now) {
        if (now <= due()) {
            return List.of();
        }
        long tolerance = plan.tolerance().toMillis();
        return overdue(Math.min(silence.sourceTime(now) - tolerance, waiting.firstTime()));
    }

    @Override
    public void unwatched(String source) {
        waiting.leave(source::equals);
        Member ended = sources.get(source);
        if (ended != null) {
            ended.own().unwatched();
        }
        if (sources.values().stream().map(Member::own).noneMatch(CheckSet::watched)) {
            unwatched();
        }
        earliest = all().mapToLong(CheckSet::deadline).min().orElse(Long.MAX_VALUE);
    }

    @Override
    public void unwatched() {
        all().forEach(CheckSet::unwatched);
        waiting.pause();
        earliest = Long.MAX_VALUE;
    }

    @Override
    public List<Alert> forget(String source, String why) {
        waiting.leave(source::equals);
        Member gone = sources.remove(source);
        if (gone == null) {
            return List.of();
        }
        correlations.forget(source);
        return gone.own().retire(why);
    }

    @Override
    public List<Alert> acknowledge(String alertId, String by, String why) {
        Transitions transitions = new Transitions();
        all().forEach(set -> transitions.add(set.acknowledge(alertId, by, why)));
        return transitions.list();
    }

    @Override
    public List<CheckStatus> status(String name) {
        List<CheckStatus> statuses = new ArrayList<>();
        Optional.ofNullable(sources.get(name)).ifPresent(member -> member.own().status(statuses));
        Optional.ofNullable(groups.get(name)).ifPresent(group -> group.status(statuses));
        return statuses;
    }

    @Override
    public void learners(String source, Consumer<Learner> action) {
        // what judges several sources together keeps no models
    }

    @Override
    public void remember(RestartNotes notes) {
        all().forEach(set -> set.remember(notes));
    }
}
