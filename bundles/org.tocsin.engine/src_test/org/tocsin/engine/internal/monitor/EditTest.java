package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.engine.internal.monitor.EngineRig.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** What becomes of a check when something about it was edited. */
class EditTest {

    private String name = "high";
    private String says = "first";
    private double level = 8;

    /** Fires with the third event above its level in all. */
    private static final class Third implements Detector {
        private final double level;
        private final String says;
        private int above;

        Third(double level, String says) {
            this.level = level;
            this.says = says;
        }

        @Override
        public Verdict inspect(Event event) {
            above += event.value(0) > level ? 1 : 0;
            return above >= 3 ? EngineRig.anomaly(above, level, says) : Verdict.NORMAL;
        }

        @Override
        public boolean goOnFrom(Detector before) {
            above = ((Third) before).above;
            return true;
        }
    }

    private EngineRig rig() {
        return new EngineRig()
                .with(
                        "third",
                        (source, settings) ->
                                List.of(new Check(name, "above " + level, EngineRig.AT_ONCE, new Third(level, says))))
                .open(EngineRig.live(), true);
    }

    private static void edit(EngineRig rig) {
        rig.pipeline().apply(rig.pipeline().settings());
    }

    @Test
    void whatWasEditedIsSaidAndWhatWasSeenCounts() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(event("a", 1, 9), event("a", 2, 9));
            rig.soFar();
            says = "second";
            edit(rig);
            rig.push(event("a", 3, 9));
            List<Alert> alerts = rig.soFar();
            assertEquals(1, alerts.size());
            assertEquals("second", alerts.getFirst().message());
        }
    }

    @Test
    void anAlertGoesOnUnderTheNewName() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(event("a", 1, 9), event("a", 2, 9), event("a", 3, 9));
            rig.soFar();
            name = "higher";
            edit(rig);
            rig.push(event("a", 4, 9));
            rig.pipeline().mark(rig.soFar().getFirst(), new Remark(Remark.Kind.ACKNOWLEDGED, "me", "seen"));
            List<Alert> alerts = rig.soFar();
            assertEquals(2, alerts.size());
            assertEquals(alerts.get(0).id(), alerts.get(1).id());
            assertEquals("third/high", alerts.get(0).origin());
            assertEquals("third/higher", alerts.get(1).origin());
        }
    }

    @Test
    void anotherConditionBeginsAnew() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(event("a", 1, 9), event("a", 2, 9));
            rig.soFar();
            level = 7;
            edit(rig);
            rig.push(event("a", 3, 9), event("a", 4, 9));
            assertEquals(List.of(), rig.soFar());
        }
    }
}
