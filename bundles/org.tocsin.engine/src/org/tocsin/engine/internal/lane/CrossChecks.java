package org.tocsin.engine.internal.lane;

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
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.memory.RestartNotes;

/** The checks that look at more than one source: those on one in the light of all others, and those on groups. */
final class CrossChecks implements Checks {

    private static final Comparator<CheckSet> BY_DEADLINE = Comparator.comparingLong(CheckSet::deadline)
            .thenComparing(set -> set.subject().scope())
            .thenComparing(set -> set.subject().name());

    private final LaneWork work;
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

    CrossChecks(DetectionPlan plan, LaneWork work) {
        this.plan = plan;
        this.work = work;
    }

    @Override
    public List<Alert> follow(DetectionPlan newPlan) {
        Transitions transitions = new Transitions();
        plan = newPlan;
        correlations.follow(newPlan);
        sources.forEach((name, member) -> transitions.add(member.own().follow(newPlan)));
        Set<String> names = new LinkedHashSet<>(groups.keySet());
        names.addAll(correlations.groups());
        for (String name : names) {
            transitions.add(groups.computeIfAbsent(name, this::group).follow(newPlan));
        }
        groups.values().removeIf(CheckSet::isEmpty);
        sources.replaceAll((name, member) -> new Member(member.own(), groupsOf(name)));
        findEarliest();
        return transitions.list();
    }

    private CheckSet group(String name) {
        return new CheckSet(CheckSubject.group(name, correlations), work, Optional.empty());
    }

    private List<CheckSet> groupsOf(String source) {
        return groups.values().stream()
                .filter(group -> correlations.groupConcerns(group.subject().name(), source))
                .toList();
    }

    private Stream<CheckSet> all() {
        return Stream.concat(sources.values().stream().map(Member::own), groups.values().stream());
    }

    private void findEarliest() {
        earliest = all().mapToLong(CheckSet::deadline).min().orElse(Long.MAX_VALUE);
    }

    @Override
    public boolean idle() {
        return correlations.isEmpty();
    }

    @Override
    public boolean concern(String source) {
        return correlations.concern(source);
    }

    @Override
    public long deadline() {
        return earliest;
    }

    @Override
    public List<Alert> inspect(Event event) {
        Transitions transitions = new Transitions();
        transitions.add(overdue(event.epochMillis()));
        correlations.observe(event);
        Member member = sources.computeIfAbsent(event.source(), this::begin);
        transitions.add(member.own().inspect(event));
        earliest = Math.min(earliest, member.own().deadline());
        for (CheckSet group : member.groups()) {
            transitions.add(group.inspect(event));
            earliest = Math.min(earliest, group.deadline());
        }
        return transitions.list();
    }

    private Member begin(String source) {
        CheckSet own = new CheckSet(CheckSubject.across(source, correlations), work, Optional.empty());
        own.follow(plan);
        return new Member(own, groupsOf(source));
    }

    @Override
    public List<Alert> overdue(long limit) {
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
        findEarliest();
        return transitions.list();
    }

    /** Whether anybody waits for any source; groups are judged at the events of these. */
    @Override
    public boolean watched() {
        return sources.values().stream().map(Member::own).anyMatch(CheckSet::watched);
    }

    @Override
    public void unwatched(String source) {
        Member ended = sources.get(source);
        if (ended != null) {
            ended.own().unwatched();
        }
        if (!watched()) {
            unwatched();
        }
        findEarliest();
    }

    @Override
    public void unwatched() {
        all().forEach(set -> set.unwatched());
        earliest = Long.MAX_VALUE;
    }

    @Override
    public List<Alert> forget(String source, String why) {
        Member gone = sources.remove(source);
        if (gone == null) {
            return List.of();
        }
        correlations.forget(source);
        return gone.own().forget(source, why);
    }

    @Override
    public List<Alert> mark(String alertId, Remark remark) {
        Transitions transitions = new Transitions();
        all().forEach(set -> transitions.add(set.mark(alertId, remark)));
        return transitions.list();
    }

    @Override
    public List<CheckStatus> status(String about) {
        return Stream.concat(
                        Optional.ofNullable(sources.get(about)).map(Member::own).stream(),
                        Optional.ofNullable(groups.get(about)).stream())
                .flatMap(set -> set.status(about).stream())
                .toList();
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
