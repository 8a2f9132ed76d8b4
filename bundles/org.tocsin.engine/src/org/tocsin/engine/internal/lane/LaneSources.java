package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.InputOrder;

/**
 * The sources of a lane with all that is known of them: events and instructions go in, transitions come back. Touched by
 * the thread of the lane only, once it runs.
 */
public final class LaneSources {

    private final LaneWork work;
    private final Set<KnownSource> sources = new HashSet<>();
    private DetectionPlan plan;
    /** No check of any source is overdue before the monitor has this time. */
    private long due = Long.MAX_VALUE;

    LaneSources(DetectionPlan plan, LaneWork work) {
        this.plan = plan;
        this.work = work;
    }

    /** An event has come. */
    List<Alert> arrive(Arrival arrival) {
        OrderedInput input = inputOf(arrival.source());
        List<Alert> transitions = input.arrive(arrival);
        due = Math.min(due, input.due());
        return transitions;
    }

    private OrderedInput inputOf(KnownSource source) {
        if (source.input.isPresent()) {
            return source.input.get();
        }
        OrderedInput begun = source.isAll()
                ? OrderedInput.ofAllSources(plan, work)
                : OrderedInput.ofSource(source.name(), plan, work);
        source.input = Optional.of(begun);
        sources.add(source);
        return begun;
    }

    /** Does as it is told. */
    List<Alert> carryOut(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Advance advance -> advance(advance.now());
            case Instruction.ReleaseHeld held -> each(input -> input.releaseHeld(held.cameBeforeNanos()));
            case Instruction.ReleaseAll all -> of(all.source(), OrderedInput::releaseAll);
            case Instruction.Unwatch unwatch ->
                of(unwatch.source(), input -> {
                    input.unwatched(unwatch.name());
                    return List.of();
                });
            case Instruction.UnwatchAll any -> {
                inputs().forEach(OrderedInput::unwatched);
                yield List.of();
            }
            case Instruction.Forget forget -> forget(forget.source(), forget.why());
            case Instruction.ForgetIn forget -> of(forget.all(), input -> input.forget(forget.source(), forget.why()));
            case Instruction.Follow follow -> {
                plan = follow.plan();
                yield each(input -> input.follow(follow.plan()));
            }
            case Instruction.Mark mark -> mark.marking().answer(of(mark.source(), mark.marking()::on));
            case Instruction.Remember remember -> {
                inputs().forEach(input -> input.checks().remember(remember.notes()));
                yield List.of();
            }
            case Instruction.Ask ask -> {
                ask.question().accept(this);
                yield List.of();
            }
        };
    }

    private Stream<OrderedInput> inputs() {
        return sources.stream().flatMap(source -> source.input.stream());
    }

    /** Has every source do something, in no order, and puts what comes of it into one. */
    private List<Alert> each(Function<OrderedInput, List<Alert>> action) {
        List<Alert> transitions = new ArrayList<>();
        due = Long.MAX_VALUE;
        inputs().forEach(input -> {
            transitions.addAll(action.apply(input));
            due = Math.min(due, input.due());
        });
        transitions.sort(InputOrder.WITHIN_ONE_INPUT);
        return transitions;
    }

    private List<Alert> of(KnownSource source, Function<OrderedInput, List<Alert>> action) {
        if (source.input.isEmpty()) {
            return List.of();
        }
        OrderedInput input = source.input.get();
        List<Alert> transitions = action.apply(input);
        due = Math.min(due, input.due());
        return transitions;
    }

    private List<Alert> advance(long now) {
        return now > due ? each(input -> input.advance(now)) : List.of();
    }

    private List<Alert> forget(KnownSource source, String why) {
        if (!sources.remove(source)) {
            return List.of();
        }
        OrderedInput ended = source.input.orElseThrow();
        List<Alert> transitions = ended.forget(source.name(), why);
        source.input = Optional.empty();
        work.audience().left(source.name());
        return transitions;
    }

    /** How the checks on a source or group stand, as far as this source knows. */
    public List<CheckStatus> status(KnownSource source, String name) {
        return source.input.map(input -> input.checks().status(name)).orElse(List.of());
    }

    /** Does something with what the checks on a source have learned. */
    public void learners(KnownSource source, Consumer<Learner> action) {
        source.input.ifPresent(input -> input.checks().learners(source.name(), action));
    }

    /** Takes over a source with all that is known of it. */
    void adopt(KnownSource source) {
        if (source.input.isPresent()) {
            sources.add(source);
            due = Long.MIN_VALUE;
        }
    }
}
