package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.CheckStatus.Phase;

class StatusTest {

    private final EngineRig rig = new EngineRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private CheckStatus only(String source) {
        List<CheckStatus> all = rig.pipeline().status(source).join();
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void tellsWhereACheckIsAndSinceWhen() throws InterruptedException {
        rig.withLevel(EngineRig.AT_ONCE).open(EngineRig.live(), true);
        rig.push(event("a", 1, 0));
        rig.soFar();
        assertEquals(Phase.INACTIVE, only("a").phase());
        assertEquals(Optional.empty(), only("a").since());
        assertEquals(Optional.of(Instant.ofEpochSecond(1)), only("a").asOf());
        rig.push(event("a", 2, 9), event("a", 3, 9));
        rig.soFar();
        CheckStatus firing = only("a");
        assertEquals(Phase.FIRING, firing.phase());
        assertEquals(Optional.of(Instant.ofEpochSecond(2)), firing.since());
        assertEquals(Optional.of(Instant.ofEpochSecond(3)), firing.asOf());
        assertEquals("It is 9.0.", firing.why());
        assertEquals(rig.soFar().get(0), firing.last().orElseThrow());
    }

    @Test
    void whatCannotBeToldIsNoDataUnlessAnAlertIsOpen() throws InterruptedException {
        rig.with(
                "gaps",
                (source, settings) -> List.of(new Check(
                        "gap",
                        "",
                        EngineRig.AT_ONCE,
                        event -> Double.isNaN(event.value(0))
                                ? new Verdict.Unknown("m is missing")
                                : EngineRig.above(event.value(0), 8))));
        rig.open(EngineRig.live(), true);
        rig.push(event("a", 1, Double.NaN), event("a", 2, Double.NaN));
        rig.soFar();
        assertEquals(Phase.NO_DATA, only("a").phase());
        assertEquals(Optional.of(Instant.ofEpochSecond(1)), only("a").since());
        assertEquals("m is missing", only("a").why());
        rig.push(event("a", 3, 9), event("a", 4, Double.NaN));
        rig.soFar();
        assertEquals(Phase.FIRING, only("a").phase());
    }

    @Test
    void tellsWhatTheDetectorLookedAtAndSurvivesOneThatThrows() throws InterruptedException {
        Finding finding = new Finding("m > 8", 0, 3, Finding.Truth.FALSE, "");
        boolean[] broken = {false};
        rig.with(
                "found",
                (source, settings) -> List.of(new Check("", "", EngineRig.AT_ONCE, new Detector() {
                    @Override
                    public Verdict inspect(Event event) {
                        return Verdict.NORMAL;
                    }

                    @Override
                    public List<Finding> findings() {
                        if (broken[0]) {
                            throw new IllegalStateException("on purpose");
                        }
                        return List.of(finding);
                    }
                })));
        rig.open(EngineRig.live(), true);
        rig.push(event("a", 1, 3));
        rig.soFar();
        assertEquals(List.of(finding), only("a").findings());
        broken[0] = true;
        assertEquals(List.of(), only("a").findings());
    }

    @Test
    void nothingIsKnownOfAStrangerAndNothingOfAClosedMonitor() {
        rig.withLevel(EngineRig.AT_ONCE).open(EngineRig.live(), true);
        assertEquals(List.of(), rig.pipeline().status("nobody").join());
        rig.close();
        CompletionException closed = assertThrows(
                CompletionException.class, () -> rig.pipeline().status("nobody").join());
        assertTrue(closed.getMessage().contains("closed"));
    }
}
