package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.engine.internal.monitor.EngineRig.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;

/** What people do about alerts, through the whole pipeline. */
class MarkTest {

    private static Remark remark(Remark.Kind kind) {
        return new Remark(kind, "Ada", "because");
    }

    private static EngineRig rig() {
        return new EngineRig().withLevel(EngineRig.AT_ONCE).open(EngineRig.live(), true);
    }

    private static List<AlertState> states(List<Alert> alerts) {
        return alerts.stream().map(Alert::state).toList();
    }

    @Test
    void aNoteOnAnAlertThatNobodyHoldsAnyMoreIsWrittenOnce() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(event("a", 1, 9), event("a", 2, 1), event("a", 3000, 9));
            Alert first = rig.soFar().getFirst();
            rig.pipeline().mark(rig.soFar().get(1), remark(Remark.Kind.NOTE));
            List<Alert> alerts = rig.soFar();
            assertEquals(
                    List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.FIRING, AlertState.RESOLVED),
                    states(alerts));
            assertEquals(first.id(), alerts.getLast().id());
            assertEquals(Optional.of(remark(Remark.Kind.NOTE)), alerts.getLast().remark());
            assertEquals("Note by Ada: because.", alerts.getLast().message());
            assertEquals(1, rig.pipeline().health().firing());
        }
    }

    @Test
    void anAcknowledgementThatComesTooLateIsKeptAsARemark() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(event("a", 1, 9));
            Alert firing = rig.soFar().getFirst();
            rig.push(event("a", 2, 1));
            rig.soFar();
            rig.pipeline().mark(firing, remark(Remark.Kind.ACKNOWLEDGED));
            List<Alert> alerts = rig.soFar();
            assertEquals(List.of(AlertState.FIRING, AlertState.RESOLVED, AlertState.RESOLVED), states(alerts));
            assertEquals("because", alerts.getLast().remark().orElseThrow().text());
        }
    }

    @Test
    void whatAnotherRunHasLeftOpenCanBeResolved() throws InterruptedException {
        try (EngineRig before = rig();
                EngineRig rig = rig()) {
            before.push(event("a", 1, 9));
            Alert left = before.soFar().getFirst();
            rig.clock.advance(Duration.ofMinutes(1));
            rig.pipeline().mark(left, remark(Remark.Kind.RESOLVED));
            Alert resolved = rig.soFar().getFirst();
            assertEquals(AlertState.RESOLVED, resolved.state());
            assertEquals(rig.clock.instant(), resolved.time());
            assertEquals(0, rig.pipeline().health().firing());
        }
    }

    @Test
    void aResolutionByHandHoldsOverARestartOfThePipeline(@TempDir Path folder) throws InterruptedException {
        var settings = EngineRig.remembering(folder.resolve("memory"));
        try (EngineRig rig = new EngineRig().withLevel(EngineRig.AT_ONCE).open(settings, true)) {
            rig.push(event("a", 1, 9));
            rig.pipeline().mark(rig.soFar().getFirst(), remark(Remark.Kind.RESOLVED));
            rig.soFar();
        }
        try (EngineRig rig = new EngineRig().withLevel(EngineRig.AT_ONCE).open(settings, true)) {
            rig.push(event("a", 2, 9), event("a", 3, 9));
            assertEquals(List.of(), rig.soFar());
            rig.push(event("a", 4, 1), event("a", 5, 9));
            assertEquals(List.of(AlertState.FIRING), states(rig.soFar()));
        }
    }
}
