package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.setting.Settings;
import org.tocsin.engine.internal.memory.Recollection;
import org.tocsin.engine.internal.model.KeptModels;

class OrderedInputTest {

    private static final Schema SCHEMA = Schema.named("m");
    private static final KnownSource ANY = new KnownSource("any");
    private static final long LONG_AGO = 0;

    private final List<String> judged = new ArrayList<>();
    private final LongAdder events = new LongAdder();
    private final LongAdder late = new LongAdder();
    private final Trainer trainer = new Trainer(1, true);
    private long number;

    /** Notes what it sees: on one source, and on all together. */
    private final class Notes implements DetectorFactory {

        @Override
        public List<Check> create(String source, Settings settings) {
            return List.of(check());
        }

        @Override
        public Optional<Correlation> correlate(Settings settings, Optional<Correlation> previous) {
            return Optional.of(new Correlation() {
                @Override
                public void observe(Event event) {}

                @Override
                public List<Check> create(String source) {
                    return List.of(check());
                }

                @Override
                public List<Group> groups() {
                    return List.of();
                }

                @Override
                public void forget(String source) {}
            });
        }

        private Check check() {
            AlertTiming atOnce = new AlertTiming(Duration.ZERO, Duration.ZERO);
            return new Check("notes", "notes", atOnce, new Waiting());
        }
    }

    /** Waits 10 s for the next event. */
    private final class Waiting implements Detector {

        private long deadline = Long.MAX_VALUE;

        @Override
        public Verdict inspect(Event event) {
            judged.add(event.source() + " " + event.epochMillis() / 1_000);
            deadline = event.epochMillis() + 10_000;
            return Verdict.NORMAL;
        }

        @Override
        public long deadline() {
            return deadline;
        }

        @Override
        public Verdict overdue(long passed) {
            judged.add("nothing by " + passed / 1_000);
            deadline = Long.MAX_VALUE;
            return Verdict.NORMAL;
        }
    }

    private DetectionPlan plan(DetectorFactory... factories) {
        List<DetectionPlan.Entry> entries = new ArrayList<>();
        for (DetectorFactory factory : factories) {
            Settings none = Settings.defaults(List.of());
            FailureRecord failures = new FailureRecord("notes", trouble -> {});
            entries.add(new DetectionPlan.Entry("notes", DetectorKind.RULE, factory, none, failures));
        }
        return new DetectionPlan(entries, Duration.ofSeconds(5), Duration.ZERO, List.of());
    }

    private LaneWork work() {
        Audience audience = new Audience(List.of(), events);
        return new LaneWork(audience, late, new WarmUpGauge(), Recollection.NONE, KeptModels.NONE, trainer);
    }

    private OrderedInput ofSource() {
        return OrderedInput.ofSource("a", plan(new Notes()), work());
    }

    private OrderedInput ofAllSources() {
        return OrderedInput.ofAllSources(plan(new Notes()), work());
    }

    private void send(OrderedInput input, boolean ordered, String source, long... seconds) {
        for (long second : seconds) {
            Event event = Event.of(source, 1_000 * second, SCHEMA, 0);
            input.arrive(new Arrival(event, ANY, ordered, ++number, number, 1_000 * second));
        }
    }

    @AfterEach
    void endTraining() {
        trainer.close();
    }

    @Test
    void whatComesInOrderIsJudgedAtOnce() {
        OrderedInput input = ofSource();
        send(input, true, "a", 1, 2);
        assertEquals(List.of("a 1", "a 2"), judged);
        send(input, true, "a", 1);
        assertEquals(2, events.sum());
        assertEquals(1, late.sum());
    }

    @Test
    void whatMayComeOutOfOrderWaitsForTheToleranceAndIsPutIntoOrder() {
        OrderedInput input = ofSource();
        send(input, false, "a", 2, 1, 4, 3);
        assertEquals(List.of(), judged);
        send(input, false, "a", 8);
        assertEquals(List.of("a 1", "a 2", "a 3"), judged);
        input.releaseAll();
        assertEquals(List.of("a 1", "a 2", "a 3", "a 4", "a 8"), judged);
    }

    @Test
    void ofWhatWaitsOnlyThatIsReleasedThatCameLongAgo() {
        OrderedInput input = ofSource();
        send(input, false, "a", 1, 2);
        input.releaseHeld(LONG_AGO);
        assertEquals(List.of(), judged);
        input.releaseHeld(number);
        assertEquals(List.of("a 1"), judged);
    }

    @Test
    void theLastEventsOfASilentSourceAreLetGoByTheTimeOfTheMonitor() {
        OrderedInput input = ofSource();
        send(input, false, "a", 1);
        assertEquals(36_000, input.due());
        input.advance(36_000);
        assertEquals(List.of(), judged);
        input.advance(36_001);
        assertEquals(List.of("a 1", "nothing by 11"), judged);
    }

    @Test
    void silenceIsJudgedOnceTheToleranceHasPassedAfterADeadline() {
        OrderedInput input = ofSource();
        send(input, true, "a", 1);
        input.advance(16_000);
        assertEquals(List.of("a 1"), judged);
        input.advance(16_001);
        assertEquals(List.of("a 1", "nothing by 11"), judged);
        assertEquals(Long.MAX_VALUE, input.due());
    }

    @Test
    void nobodyMissesASourceThatIsNotWatchedUntilItSendsAgain() {
        OrderedInput input = ofSource();
        send(input, true, "a", 1);
        input.unwatched("a");
        assertEquals(Long.MAX_VALUE, input.due());
        send(input, true, "a", 2);
        assertEquals(17_000, input.due());
    }

    @Test
    void theEventsOfAllSourcesAreJudgedInOneOrderAndCountedForNone() {
        OrderedInput input = ofAllSources();
        send(input, true, "b", 0, 1);
        send(input, true, "a", 1);
        send(input, true, "b", 7);
        send(input, true, "a", 7);
        assertEquals(List.of("b 0", "a 1", "b 1", "a 7", "b 7"), judged);
        assertEquals(0, events.sum());
    }

    @Test
    void ofAllSourcesNoneIsWaitedForThatIsForgotten() {
        OrderedInput input = ofAllSources();
        send(input, true, "b", 0, 1);
        send(input, true, "a", 1);
        send(input, true, "b", 7);
        assertEquals(List.of("b 0", "a 1", "b 1"), judged);
        input.forget("a", "It is gone.");
        send(input, true, "b", 8);
        assertEquals(List.of("b 7", "b 8"), judged.subList(3, judged.size()));
    }

    @Test
    void whereNothingIsAskedOfAllSourcesNothingIsHeldOrLate() {
        OrderedInput input = ofAllSources();
        send(input, true, "a", 9);
        input.follow(plan());
        send(input, true, "a", 1);
        input.follow(plan(new Notes()));
        input.releaseAll();
        assertEquals(List.of(), judged);
        assertEquals(0, late.sum());
    }
}
