package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

class DeadlineTest {

    /** Fires when no event has come for ten seconds. */
    private static final class Watchdog implements Detector {
        private long deadline = Long.MAX_VALUE;

        @Override
        public Verdict inspect(Event event) {
            deadline = event.epochMillis() + 10_000;
            return Verdict.NORMAL;
        }

        @Override
        public long deadline() {
            return deadline;
        }

        @Override
        public Verdict overdue(long passed) {
            deadline = Long.MAX_VALUE;
            return EngineRig.anomaly(1, 0, "No event for 10 s.");
        }
    }

    private final EngineRig rig = new EngineRig();

    private EngineRig watchdog() {
        return rig.with(
                "watchdog", (source, settings) -> List.of(new Check("silent", "", EngineRig.AT_ONCE, new Watchdog())));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aGapBetweenTwoEventsIsNoticedAtItsDeadline() throws InterruptedException {
        watchdog().open(EngineRig.replay(1), true);
        rig.push(event("a", 0, 0), event("a", 10, 0), event("a", 30, 0));
        assertEquals(List.of("20 a firing", "30 a resolved"), lines(rig.end()));
    }

    @Test
    void aSourceThatFallsSilentInAReplayIsNoticedWhileOthersGoOn() throws InterruptedException {
        watchdog().open(EngineRig.replay(2), false);
        rig.push(event("a", 0, 0), event("a", 3, 0));
        for (int second = 1; second <= 200; second++) {
            rig.push(event("b", second, 0));
        }
        assertEquals(List.of("13 a firing"), lines(rig.soFar()));
        assertEquals(List.of("13 a firing"), lines(rig.end()));
    }

    @Test
    void aSourceWithAClockThatIsOffIsNotSilent() throws InterruptedException {
        watchdog().open(EngineRig.replay(2), false);
        for (int second = 0; second < 300; second++) {
            rig.push(event("ahead", 100_000 + second, 0), event("behind", second, 0));
        }
        assertEquals(List.of(), rig.end());
    }

    @Test
    void liveASourceIsSilentByTheTimeThatHasPassedSinceItsLastEvent() throws InterruptedException {
        watchdog().open(EngineRig.live(), true);
        rig.push(event("a", 7, 0));
        rig.pass(14);
        assertEquals(List.of(), rig.soFar());
        rig.pass(2);
        assertEquals(List.of("17 a firing"), lines(rig.soFar()));
        rig.push(event("a", 25, 0));
        assertEquals(List.of("17 a firing", "25 a resolved"), lines(rig.soFar()));
    }

    @Test
    void aSourceThatNobodyWatchesAnyMoreIsNotSilent() throws InterruptedException {
        watchdog().open(EngineRig.live(), true);
        rig.push(event("a", 7, 0));
        assertEquals(List.of(), rig.end());
        rig.pass(60);
        assertEquals(List.of(), rig.soFar());
    }

    @Test
    void aPauseIsNotSilence() throws InterruptedException {
        watchdog().open(EngineRig.live(), true);
        rig.push(event("a", 0, 0));
        rig.pipeline().pause();
        rig.pass(60);
        rig.pipeline().resume();
        rig.pass(1);
        assertEquals(List.of(), rig.soFar());
        rig.push(event("a", 61, 0));
        assertEquals(List.of(), rig.soFar());
        rig.pass(20);
        assertEquals(List.of("71 a firing"), lines(rig.soFar()));
    }

    @Test
    void anEventOfBeforeTheDeadlineThatComesAfterItIsJudgedAndTimeDoesNotGoBack() throws InterruptedException {
        watchdog().open(EngineRig.live(), true);
        rig.push(event("a", 0, 0));
        rig.pass(60);
        rig.push(event("a", 1, 0));
        assertEquals(List.of("10 a firing", "10 a resolved"), lines(rig.soFar()));
    }

    @Test
    void theNumberOfLanesDoesNotShow() throws InterruptedException {
        List<Event> events = new ArrayList<>();
        for (int second = 0; second < 1000; second++) {
            for (int source = 0; source < 10; source++) {
                if ((second / 20 + source) % 7 != 0 && second < 950 - 30 * source) {
                    events.add(event("s" + source, second, 0));
                }
            }
        }
        List<List<Alert>> all = new ArrayList<>();
        for (int lanes : new int[] {1, 2, 4, 8}) {
            try (EngineRig one = new EngineRig()) {
                one.with(
                                "watchdog",
                                (source, settings) ->
                                        List.of(new Check("silent", "", EngineRig.AT_ONCE, new Watchdog())))
                        .open(EngineRig.replay(lanes), false);
                one.push(events);
                all.add(one.end());
            }
        }
        assertTrue(all.get(0).size() > 50);
        all.forEach(one -> assertEquals(all.get(0), one));
    }

    @Test
    void aDeadlineThatDoesNotMoveOnIsAFailure() throws InterruptedException {
        rig.with(
                "stuck",
                (source, settings) -> List.of(new Check("", "", EngineRig.AT_ONCE, new Detector() {
                    @Override
                    public Verdict inspect(Event event) {
                        return Verdict.NORMAL;
                    }

                    @Override
                    public long deadline() {
                        return 5_000;
                    }
                })));
        rig.open(EngineRig.replay(1), true);
        rig.push(event("a", 0, 0), event("a", 10, 0), event("a", 20, 0));
        rig.end();
        assertTrue(rig.pipeline()
                .health()
                .failures()
                .detectors()
                .get(0)
                .last()
                .contains("deadline that does not move on"));
        assertEquals(3, rig.pipeline().health().traffic().events());
    }
}
