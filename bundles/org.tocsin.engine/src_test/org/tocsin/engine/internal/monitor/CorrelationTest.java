package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.MonitorSettings;

class CorrelationTest {

    private final EngineRig rig = new EngineRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private static List<Event> noise(int seed, int jitterMillis) {
        Random random = new Random(seed);
        Random delay = new Random(seed + 1);
        record Sent(Event event, long at) {}
        List<Sent> sent = new ArrayList<>();
        for (int second = 0; second < 600; second++) {
            for (int source = 0; source < 8; source++) {
                Event event = event("s" + source, second, random.nextInt(11));
                sent.add(new Sent(event, second * 1000L + (jitterMillis == 0 ? 0 : delay.nextInt(jitterMillis))));
            }
        }
        sent.sort((one, other) -> Long.compare(one.at(), other.at()));
        return sent.stream().map(Sent::event).toList();
    }

    private static List<Alert> run(MonitorSettings settings, boolean ordered, List<Event> events)
            throws InterruptedException {
        try (EngineRig one = new EngineRig()) {
            one.with("mean", new MeanCorrelation.Factory()).open(settings, ordered);
            one.push(events);
            List<Alert> alerts = one.end();
            assertEquals(0, one.pipeline().health().leftOut().late());
            return alerts;
        }
    }

    @Test
    void neitherLanesNorTheOrderOfArrivalNorReplayingShows() throws InterruptedException {
        List<Alert> expected = run(EngineRig.replay(1), true, noise(1, 0));
        assertTrue(expected.stream().anyMatch(alert -> alert.source().equals("s*")));
        for (int lanes : new int[] {2, 4, 8}) {
            assertEquals(expected, run(EngineRig.replay(lanes), true, noise(1, 0)));
        }
        List<Alert> mixed = run(EngineRig.replay(1), false, noise(1, 5_000));
        for (int lanes : new int[] {2, 4}) {
            assertEquals(mixed, run(EngineRig.replay(lanes), false, noise(1, 5_000)));
        }
        List<String> together = acrossLines(expected);
        assertTrue(together.size() > 500);
        assertEquals(together, acrossLines(mixed));
        assertEquals(together, acrossLines(run(EngineRig.live(), true, noise(1, 0))));
        assertEquals(together, acrossLines(run(EngineRig.live(), false, noise(1, 5_000))));
    }

    /** What was found by looking at all sources: the ordinary check of the same name fires above 8 only. */
    private static List<String> acrossLines(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.threshold() != 8)
                .map(Alert::toString)
                .toList();
    }

    @Test
    void aCheckOfTheSameNameOnTheSourceAloneIsAnotherAlert() throws InterruptedException {
        rig.with("mean", new MeanCorrelation.Factory()).open(EngineRig.replay(1), true);
        rig.push(event("s1", 0, 0), event("s2", 0, 0), event("s1", 1, 10), event("s1", 3, 0));
        List<Alert> alerts = rig.end();
        assertEquals(
                List.of("1 s1 firing", "1 s1 firing", "3 s1 resolved", "3 s1 resolved"),
                lines(alerts).stream().sorted().toList());
        assertEquals(2, alerts.stream().map(Alert::id).distinct().count());
    }

    @Test
    void anAlertOfAGroupHasTheSameLife() throws InterruptedException {
        rig.with("mean", new MeanCorrelation.Factory()).open(EngineRig.replay(2), true);
        for (int source = 0; source < 8; source++) {
            rig.push(event("s" + source, 0, 7));
        }
        rig.push(event("s0", 10, 7));
        Alert firing = rig.soFar().get(0);
        assertEquals("s*", firing.source());
        assertEquals(1, rig.pipeline().health().firing());
        rig.pipeline().mark(firing, new Remark(Remark.Kind.ACKNOWLEDGED, "Ada", ""));
        assertEquals(AlertState.ACKNOWLEDGED, rig.soFar().get(1).state());
        List<CheckStatus> group = rig.pipeline().status("s*").join();
        assertEquals(List.of("sum"), group.stream().map(CheckStatus::check).toList());
        assertEquals(CheckStatus.Phase.ACKNOWLEDGED, group.get(0).phase());
        List<CheckStatus> source = rig.pipeline().status("s0").join();
        assertEquals(
                List.of("far", "far"), source.stream().map(CheckStatus::check).toList());
    }

    @Test
    void liveWhatWasHeldForTheToleranceIsJudgedWhenTheInputEnds() throws InterruptedException {
        rig.with("mean", new MeanCorrelation.Factory()).open(EngineRig.live(), true);
        rig.push(event("s1", 0, 0), event("s2", 0, 0), event("s3", 0, 0), event("s1", 1, 8));
        assertEquals(List.of(), rig.soFar());
        assertEquals(List.of("1 s1 firing"), lines(rig.end()));
    }

    @Test
    void liveSourcesInOrderAreNotKeptWaiting() throws InterruptedException {
        rig.with("mean", new MeanCorrelation.Factory()).open(EngineRig.live(), true);
        for (int second = 0; second < 7; second++) {
            rig.push(event("s1", second, 0), event("s2", second, 0), event("s3", second, 0));
        }
        rig.push(event("s1", 7, 8), event("s2", 7, 0));
        assertEquals(List.of(), rig.soFar());
        rig.push(event("s3", 7, 0));
        assertEquals(List.of("7 s1 firing"), lines(rig.soFar()));
    }

    @Test
    void onlySourcesThatItConcernsAreShownToACorrelation() throws InterruptedException {
        MeanCorrelation.Factory ofS = new MeanCorrelation.Factory(source -> source.startsWith("s"));
        rig.with("mean", ofS).open(EngineRig.replay(2), true);
        rig.push(event("s1", 0, 0), event("x", 0, 100), event("s2", 0, 0), event("s3", 0, 0), event("x", 1, 100));
        rig.push(event("s1", 1, 8), event("s2", 2, 0), event("s3", 3, 0));
        assertEquals(List.of("1 s1 firing"), acrossSources(rig.end()));
        assertEquals(Set.of("s1", "s2", "s3"), ofS.seen());
    }

    private static List<String> acrossSources(List<Alert> alerts) {
        return lines(alerts.stream().filter(alert -> alert.threshold() != 8).toList());
    }

    @Test
    void whatIsTooLateForTheOthersIsCountedAndLeftOut() throws InterruptedException {
        rig.with("mean", new MeanCorrelation.Factory()).open(EngineRig.replay(2), true);
        rig.push(event("s1", 100, 0), event("s2", 94, 0), event("s3", 95, 0));
        rig.end();
        assertEquals(1, rig.pipeline().health().leftOut().late());
        assertEquals(3, rig.pipeline().health().traffic().events());
    }

    @Test
    void aForgottenSourceIsForgottenHereToo() throws InterruptedException {
        MonitorSettings settings =
                EngineRig.replay(2).withTimes(Duration.ZERO, Duration.ofMinutes(10), Duration.ofSeconds(60));
        rig.with("mean", new MeanCorrelation.Factory()).open(settings, true);
        rig.push(event("s1", 0, 0), event("s2", 0, 6), event("s1", 1, 0), event("s1", 700, 0), event("s1", 1400, 1));
        rig.end();
        assertEquals(List.of(), rig.pipeline().status("s2").join());
    }

    @Test
    void whatIsTheSameAfterAnEditKeepsItsState() throws InterruptedException {
        rig.with("mean", new MeanCorrelation.Factory()).open(EngineRig.replay(2), true);
        rig.push(event("s1", 0, 0), event("s2", 0, 0), event("s3", 0, 0), event("s1", 1, 8), event("s2", 9, 0));
        assertEquals(List.of("1 s1 firing"), lines(rig.soFar()));
        rig.pipeline().apply(EngineRig.replay(4));
        rig.push(event("s1", 20, 0), event("s2", 30, 0));
        assertEquals(List.of("1 s1 firing", "20 s1 resolved"), lines(rig.end()));
    }

    @Test
    void aCorrelationThatThrowsIsPausedAndCostsTheOthersNothing() throws InterruptedException {
        rig.with("broken", new MeanCorrelationThatThrows())
                .withLevel(EngineRig.AT_ONCE)
                .open(EngineRig.replay(2), true);
        for (int second = 0; second < 60; second++) {
            rig.push(event("s1", second, second % 10));
        }
        assertEquals(11, rig.end().size());
        assertEquals(
                "broken", rig.pipeline().health().failures().detectors().get(0).detector());
    }

    private static final class MeanCorrelationThatThrows implements org.tocsin.api.detector.DetectorFactory {
        @Override
        public List<org.tocsin.api.detector.Check> create(String source, org.tocsin.api.setting.Settings settings) {
            return List.of();
        }

        @Override
        public java.util.Optional<Correlation> correlate(
                org.tocsin.api.setting.Settings settings, java.util.Optional<Correlation> previous) {
            return java.util.Optional.of(new Correlation() {
                @Override
                public void observe(Event event) {
                    throw new IllegalStateException("on purpose");
                }

                @Override
                public List<org.tocsin.api.detector.Check> create(String source) {
                    throw new IllegalStateException("on purpose");
                }

                @Override
                public List<Group> groups() {
                    return List.of();
                }

                @Override
                public void forget(String source) {}
            });
        }
    }
}
