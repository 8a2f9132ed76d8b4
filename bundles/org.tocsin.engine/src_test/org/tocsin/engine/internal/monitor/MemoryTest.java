package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.event.Event;

class MemoryTest {

    private static final AlertTiming SLOW = new AlertTiming(Duration.ofSeconds(60), Duration.ofSeconds(90));

    private final Path folder;

    MemoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("state").resolve("alerts");
    }

    /** One run of Tocsin, from its start to its end, and what it wrote. */
    private List<Alert> run(AlertTiming timing, Event... events) throws InterruptedException {
        try (EngineRig rig = new EngineRig()) {
            rig.withLevel(timing).open(EngineRig.remembering(file()), true);
            rig.push(events);
            assertEquals(List.of(), rig.troubles);
            return rig.soFar();
        }
    }

    @Test
    void pendingTimeGoesOnCountingOverARestart() throws InterruptedException {
        List<Alert> before = run(SLOW, event("a", 0, 9), event("a", 30, 9));
        List<Alert> after = run(SLOW, event("a", 45, 9), event("a", 60, 9));
        assertEquals(List.of("0 a pending"), lines(before));
        assertEquals(List.of("60 a firing"), lines(after));
        assertEquals(before.get(0).id(), after.get(0).id());
    }

    @Test
    void anOpenAlertGoesOnAndSaysSo() throws InterruptedException {
        run(SLOW, event("a", 0, 9), event("a", 60, 9));
        List<Alert> after = run(SLOW, event("a", 120, 9), event("a", 130, 1), event("a", 220, 1));
        assertEquals(List.of("120 a firing", "130 a recovering", "220 a resolved"), lines(after));
        assertEquals(
                "It is 9.0. Goes on after a restart; nothing was watched for 1m.",
                after.get(0).message());
        assertTrue(after.get(2).message().startsWith("Over after 3m40s."));
    }

    @Test
    void withoutAGapItGoesOnAndNamesNoSpan() throws InterruptedException, IOException {
        Event before = Event.of("a", 60_100, EngineRig.SCHEMA, 9);
        Event next = Event.of("a", 60_900, EngineRig.SCHEMA, 9);
        for (AlertTiming timing : List.of(SLOW, new AlertTiming(Duration.ZERO, Duration.ZERO))) {
            run(timing, event("a", 0, 9), before);
            List<Alert> after = run(timing, event("a", 50, 9), before, next);
            assertEquals(List.of("60 a firing"), lines(after));
            assertEquals("It is 9.0. Goes on after a restart.", after.get(0).message());
            Files.delete(file());
        }
    }

    @Test
    void afterALongGapItEndsAndSaysWhy() throws InterruptedException {
        run(SLOW, event("a", 0, 9), event("a", 60, 9), event("b", 0, 9));
        List<Alert> after = run(SLOW, event("a", 150, 9), event("b", 60, 1), event("b", 61, 9));
        assertEquals(
                List.of("150 a pending", "150 a resolved", "60 b cancelled", "61 b pending"),
                lines(after).stream().sorted().toList());
        assertTrue(after.stream().anyMatch(alert -> alert.message().startsWith("Nothing was watched for 1m30s. Was:")));
    }

    @Test
    void whatWasJudgedBeforeTheRestartIsNotJudgedAgain() throws InterruptedException {
        run(SLOW, event("a", 100, 9), event("a", 160, 9));
        assertEquals(
                List.of("170 a firing"),
                lines(run(SLOW, event("a", 90, 1), event("a", 160, 1), event("a", 170, 9), event("a", 171, 9))));
    }

    @Test
    void aSourceThatBeginsLongBeforeIsAnotherStory() throws InterruptedException {
        run(SLOW, event("a", 10_000, 9));
        assertEquals(List.of("10000 a cancelled"), lines(run(SLOW, event("a", 0, 1))));
    }

    @Test
    void acknowledgementsAndTheEndOfAnAlertAreRemembered() throws InterruptedException {
        try (EngineRig rig = new EngineRig()) {
            rig.withLevel(SLOW).open(EngineRig.remembering(file()), true);
            rig.push(event("a", 0, 9), event("a", 60, 9));
            rig.pipeline().mark(rig.soFar().get(1), new Remark(Remark.Kind.ACKNOWLEDGED, "Ada", ""));
            rig.soFar();
        }
        assertEquals(
                List.of("70 a acknowledged", "80 a recovering", "170 a resolved"),
                lines(run(SLOW, event("a", 70, 9), event("a", 80, 1), event("a", 170, 1))));
        assertEquals(List.of(), run(SLOW, event("a", 180, 1)));
    }

    @Test
    void aCheckThatWasChangedEndsItsAlert() throws InterruptedException {
        run(SLOW, event("a", 0, 9), event("a", 60, 9));
        try (EngineRig rig = new EngineRig()) {
            rig.with(
                            "level",
                            (source, settings) -> List.of(
                                    new Check("high", "above 7", SLOW, one -> EngineRig.above(one.value(0), 7))))
                    .open(EngineRig.remembering(file()), true);
            rig.push(event("a", 70, 1));
            List<Alert> after = rig.soFar();
            assertEquals(List.of("70 a resolved"), lines(after));
            assertTrue(after.get(0).message().startsWith("What it checks was changed while Tocsin did not run."));
        }
    }

    @Test
    void sourcesThatHaveNotComeYetAreKeptForLater() throws InterruptedException {
        run(SLOW, event("a", 0, 9), event("b", 0, 9));
        run(SLOW, event("b", 10, 9));
        assertEquals(List.of("60 a firing"), lines(run(SLOW, event("a", 50, 9), event("a", 60, 9))));
    }

    @Test
    void itIsWrittenWhileItRuns() throws InterruptedException, IOException {
        try (EngineRig rig = new EngineRig()) {
            rig.withLevel(SLOW).open(EngineRig.remembering(file()), true);
            rig.push(event("a", 0, 9));
            rig.soFar();
            for (int i = 0; i < 5; i++) {
                rig.pass(1);
            }
            long patience = System.nanoTime() + 10_000_000_000L;
            while (!Files.exists(file()) && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            assertTrue(Files.readString(file()).contains("PENDING"));
        }
    }

    @Test
    void aFileThatIsNoMemoryIsSetAsideWithASentence() throws InterruptedException, IOException {
        for (String text : List.of(
                "",
                "nonsense",
                "tocsin-memory 7\nend 0",
                "tocsin-memory 1\na\tb\nend 1",
                "tocsin-memory 1\nend 3",
                "\u0000\u0001")) {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), text);
            try (EngineRig rig = new EngineRig()) {
                rig.withLevel(SLOW).open(EngineRig.remembering(file()), true);
                assertEquals(1, rig.troubles.size());
                assertTrue(
                        rig.troubles
                                .get(0)
                                .matches("The alerts of the last run are not known, because .* cannot be"
                                        + " used: .*\\. It is now alerts\\.unreadable\\."),
                        rig.troubles.get(0));
                rig.push(event("a", 0, 9));
            }
            assertTrue(Files.readString(file()).startsWith("tocsin-memory 1\n"));
            assertEquals(text, Files.readString(file().resolveSibling("alerts.unreadable")));
        }
    }

    @Test
    void aFolderInItsPlaceIsTroubleAndNothingMore() throws InterruptedException, IOException {
        Files.createDirectories(file().resolve("x"));
        try (EngineRig rig = new EngineRig()) {
            rig.withLevel(SLOW).open(EngineRig.remembering(file()), true);
            rig.push(event("a", 0, 9));
            assertEquals(List.of("0 a pending"), lines(rig.soFar()));
        }
        assertTrue(Files.isDirectory(file()) || Files.isRegularFile(file()));
    }

    @Test
    void replaysRememberNothing() throws InterruptedException {
        try (EngineRig rig = new EngineRig()) {
            rig.withLevel(SLOW).open(EngineRig.remembering(file()).withReplay(true), true);
            rig.push(event("a", 0, 9));
            rig.end();
        }
        assertFalse(Files.exists(file()));
    }
}
