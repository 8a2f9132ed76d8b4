package org.tocsin.workbench.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.Firing;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class ReplayComparisonTest {

    private static final Instant END = AlertSamples.START.plusSeconds(100);

    private static AlertStory story(AlertState last, int second) {
        return AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 10))
                .with(AlertSamples.rule("a", last, second));
    }

    @Test
    void shouldEndAFiringWhereItWasResolved() {
        Firing firing = ReplayComparison.firing(story(AlertState.RESOLVED, 40), END);
        assertEquals(AlertSamples.START.plusSeconds(10), firing.from());
        assertEquals(AlertSamples.START.plusSeconds(40), firing.to());
        assertFalse(firing.open());
        assertEquals("rule/cpu-high", firing.rule());
    }

    @Test
    void shouldEndAFiringThatIsOpenWithTheRecording() {
        Firing firing = ReplayComparison.firing(story(AlertState.FLAPPING, 40), END);
        assertEquals(END, firing.to());
        assertTrue(firing.open());
        assertTrue(firing.flapped());
    }

    @Test
    void shouldSayWhatCameWentAndStayed() {
        Firing firing = ReplayComparison.firing(story(AlertState.RESOLVED, 40), END);
        ComparisonAnswer answer = new ComparisonAnswer.Done(
                new BacktestDifference(List.of(firing), List.of(), List.of(firing, firing)), "new.yaml");
        assertEquals("With new.yaml 1 alert came, 0 went, 2 stayed.", answer.words());
        assertEquals(
                List.of("came", "stayed", "stayed"),
                answer.rows().stream().map(ComparisonAnswer.Row::change).toList());
        assertEquals(List.of(), new ComparisonAnswer.Stopped().rows());
    }

    @Test
    void shouldCompareWhatWasRecordedWithoutPlayingAnything() throws InterruptedException {
        AlertStory recorded = story(AlertState.RESOLVED, 40);
        MonitorFactory none = (MonitorFactory) Proxy.newProxyInstance(
                MonitorFactory.class.getClassLoader(),
                new Class<?>[] {MonitorFactory.class},
                (proxy, method, arguments) -> {
                    throw new AssertionError("nothing is played");
                });
        RecordingSurvey survey =
                new RecordingSurvey(100, AlertSamples.START.toEpochMilli(), END.toEpochMilli(), List.of(), 0);
        BacktestDifference gone = new ReplayComparison(
                        none,
                        new Judgement.Recorded(List.of(recorded)),
                        new Judgement.Recorded(List.of()),
                        survey,
                        "nothing")
                .run(share -> {});
        assertEquals(1, gone.removed().size());
        BacktestDifference same = new ReplayComparison(
                        none,
                        new Judgement.Recorded(List.of(recorded)),
                        new Judgement.Recorded(List.of(recorded.ended())),
                        survey,
                        "the same")
                .run(share -> {});
        assertEquals(
                List.of(0, 0, 1),
                List.of(same.added().size(), same.removed().size(), same.kept().size()));
    }
}
