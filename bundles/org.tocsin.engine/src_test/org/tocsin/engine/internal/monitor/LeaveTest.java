package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
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
}
