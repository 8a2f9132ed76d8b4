package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.lane.NothingLearned;

class TrainingTest {

    /** Is trained once, from its first event, and calls everything an anomaly from then on. */
    private final class Trained extends NothingLearned implements Detector {

        private boolean begun;
        private boolean trained;
        private Optional<Supplier<Runnable>> due = Optional.empty();

        @Override
        public Optional<Learning> learning() {
            return Optional.of(this);
        }

        @Override
        public Verdict inspect(Event event) {
            if (!begun) {
                begun = true;
                due = Optional.of(this::train);
            }
            return trained ? EngineRig.above(1, 0) : Verdict.NORMAL;
        }

        private Runnable train() {
            try {
                mayEnd.await();
            } catch (InterruptedException closed) {
                throw new IllegalStateException("closed", closed);
            }
            if (fails) {
                throw new IllegalStateException("too few rows");
            }
            return () -> trained = true;
        }

        @Override
        public Optional<Supplier<Runnable>> training() {
            Optional<Supplier<Runnable>> handed = due;
            due = Optional.empty();
            return handed;
        }
    }

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private boolean fails;

    private EngineRig rig(MonitorSettings settings) {
        return new EngineRig()
                .with("trained", (source, any) -> {
                    AlertTiming timing = new AlertTiming(Duration.ZERO, Duration.ZERO);
                    return List.of(new Check("", "", timing, new Trained()));
                })
                .open(settings, true);
    }

    private static List<Event> events(String source, int from, int to) {
        List<Event> events = new ArrayList<>();
        for (int second = from; second <= to; second++) {
            events.add(event(source, second, 1));
        }
        return events;
    }

    @Test
    void shouldJudgeEventsWhileItIsTrained() throws InterruptedException {
        try (EngineRig rig = rig(EngineRig.live())) {
            rig.push(events("a", 1, 200));
            assertEquals(List.of(), rig.soFar());
            assertEquals(200, rig.pipeline().health().traffic().events());
            mayEnd.countDown();
        }
    }

    @Test
    void shouldTakeUpLateTrainingAtTheFirstEventAfterItIsDone() throws InterruptedException {
        try (EngineRig rig = rig(EngineRig.live())) {
            rig.push(events("a", 1, 100));
            assertEquals(List.of(), rig.soFar());
            mayEnd.countDown();
            int second = 101;
            while (rig.soFar().isEmpty()) {
                rig.push(event("a", second, 1));
                second++;
            }
            assertTrue(second > 102, "The model is there after the event at which it is taken up.");
        }
    }

    @Test
    void shouldTakeUpTrainingAtAFixedEventInAReplayHoweverLongItTakes() throws InterruptedException {
        for (int lanes : new int[] {1, 8}) {
            try (EngineRig rig = rig(EngineRig.replay(lanes))) {
                mayEnd.countDown();
                rig.push(events("a", 1, 100));
                int first = 1 + Learning.TRAINING_EVENTS + 1;
                assertEquals(List.of(first + " a firing"), lines(rig.end()));
            }
        }
    }

    @Test
    void shouldTellTrainingThatFailsAsAFailureOfItsDetector() throws InterruptedException {
        fails = true;
        mayEnd.countDown();
        try (EngineRig rig = rig(EngineRig.replay(1))) {
            rig.push(events("a", 1, 100));
            assertEquals(List.of(), lines(rig.end()));
            assertEquals(
                    1, rig.pipeline().health().failures().detectors().get(0).failures());
        }
    }

    @Test
    void shouldEndWhileSomethingIsTrained() throws InterruptedException {
        try (EngineRig rig = rig(EngineRig.live())) {
            rig.push(events("a", 1, 3));
            rig.soFar();
        }
        assertEquals(1, mayEnd.getCount());
    }
}
