package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Subscription;

/** What becomes of alerts on sources that nobody watches any more. */
class LeaveTest {

    private Optional<EventSink> other = Optional.empty();

    private Subscription watchAnother(EngineRig rig) {
        return rig.pipeline()
                .watch(
                        "another",
                        given -> {
                            other = Optional.of(given);
                            return () -> {};
                        },
                        true);
    }

    @Test
    void whatIsOpenOfASourceThatIsNotWatchedAnyMoreIsOver() throws InterruptedException {
        try (EngineRig rig = new EngineRig().withLevel(EngineRig.AT_ONCE).open(EngineRig.live(), true)) {
            Subscription another = watchAnother(rig);
            rig.push(event("stays", 1, 9));
            other.orElseThrow().put(event("goes", 1, 9));
            assertEquals(2, rig.soFar().size());
            another.close();
            List<Alert> alerts = rig.soFar();
            assertEquals(3, alerts.size());
            assertEquals("goes", alerts.getLast().source());
            assertEquals(AlertState.RESOLVED, alerts.getLast().state());
            assertTrue(
                    alerts.getLast().message().startsWith("The source is not watched any more."),
                    alerts.getLast().message());
            assertEquals(1, rig.pipeline().health().sources());
        }
    }

    @Test
    void whatASourceSaysIsGoneIsOverAndBeginsAnewIfItComesBack() throws InterruptedException {
        List<String> left = new CopyOnWriteArrayList<>();
        try (EngineRig rig = new EngineRig()
                .withLevel(EngineRig.AT_ONCE)
                .withTap(new Leaving(left))
                .open(EngineRig.live(), true)) {
            rig.push(event("stays", 1, 9));
            rig.push(event("goes", 1, 9));
            rig.sink().leave("goes", "The program has ended.");
            rig.sink().leave("nobody", "Never heard of.");
            List<Alert> alerts = rig.soFar();
            assertEquals(3, alerts.size());
            assertEquals(AlertState.RESOLVED, alerts.getLast().state());
            assertTrue(
                    alerts.getLast().message().startsWith("The program has ended."),
                    alerts.getLast().message());
            assertEquals(1, rig.pipeline().health().sources());
            assertEquals(List.of("goes"), left);
            rig.push(event("goes", 2, 9));
            assertEquals(2, rig.pipeline().health().sources());
        }
    }

    private record Leaving(List<String> left) implements MetricTap {

        @Override
        public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {}

        @Override
        public void left(String source) {
            left.add(source);
        }
    }
}
