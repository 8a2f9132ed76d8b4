package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** What detectors remember of the last events goes on after a restart. */
class RecentMemoryTest {

    private final Path folder;

    RecentMemoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("state").resolve("alerts");
    }

    private Path windows() {
        return file().resolveSibling("alerts.windows");
    }

    /** Raises from the fourth event on. */
    private static final class Fourth implements Detector {
        private int seen;

        @Override
        public Verdict inspect(Event event) {
            seen++;
            return EngineRig.above(seen, 3);
        }

        @Override
        public byte[] remember() {
            return new byte[] {(byte) seen};
        }

        @Override
        public void recall(byte[] remembered) throws InvalidModelException {
            if (remembered[0] > 100) {
                throw new InvalidModelException("it has seen too much");
            }
            seen = remembered[0];
        }
    }

    private EngineRig open(String definition) {
        return new EngineRig()
                .with(
                        "fourth",
                        (source, settings) -> List.of(new Check("fourth", definition, EngineRig.AT_ONCE, new Fourth())))
                .open(EngineRig.remembering(file()), true);
    }

    /** One run, from its start to its end, and what it raised. */
    private List<String> run(Event... events) throws InterruptedException {
        try (EngineRig rig = open("one")) {
            rig.push(events);
            assertEquals(List.of(), rig.troubles);
            return lines(rig.soFar());
        }
    }

    @Test
    void aDetectorGoesOnFromWhatItRemembered() throws InterruptedException {
        assertEquals(List.of(), run(event("a", 0, 1), event("a", 1, 1), event("b", 1, 1), event("a", 2, 1)));
        assertEquals(List.of("9 a firing"), run(event("b", 8, 1), event("a", 9, 1)));
        assertEquals(List.of("12 b firing"), run(event("b", 11, 1), event("b", 12, 1)));
    }

    @Test
    void whatItSawBeforeIsNotCountedAgain() throws InterruptedException {
        run(event("a", 0, 1), event("a", 1, 1), event("a", 2, 1));
        assertEquals(List.of("3 a firing"), run(event("a", 1, 1), event("a", 2, 1), event("a", 3, 1)));
    }

    @Test
    void aSourceThatBeginsLongBeforeIsAnotherStory() throws InterruptedException {
        run(event("a", 9_000, 1), event("a", 9_001, 1), event("a", 9_002, 1));
        assertEquals(List.of(), run(event("a", 0, 1), event("a", 9_003, 1)));
    }

    @Test
    void aCheckThatWasChangedBeginsAnew() throws InterruptedException {
        run(event("a", 0, 1), event("a", 1, 1), event("a", 2, 1));
        try (EngineRig rig = open("another")) {
            rig.push(event("a", 3, 1));
            assertEquals(List.of(), rig.soFar());
        }
    }

    @Test
    void whatADetectorRefusesIsItsFailureAndNothingMore() throws InterruptedException {
        Event[] many = new Event[101];
        Arrays.setAll(many, second -> event("a", second, 1));
        run(many);
        try (EngineRig rig = open("one")) {
            rig.push(
                    event("a", 200, 1), event("a", 201, 1), event("a", 202, 1), event("a", 203, 1), event("a", 204, 1));
            assertTrue(lines(rig.soFar()).contains("204 a firing"));
            assertEquals(
                    1, rig.pipeline().health().failures().detectors().getFirst().failures());
        }
    }

    @Test
    void aDamagedFileIsTroubleAndNothingMore() throws InterruptedException, IOException {
        run(event("a", 0, 1), event("a", 1, 1), event("a", 2, 1));
        byte[] whole = Files.readAllBytes(windows());
        for (int length : new int[] {0, whole.length / 2}) {
            Files.write(windows(), Arrays.copyOf(whole, length));
            try (EngineRig rig = open("one")) {
                rig.push(event("a", 3, 1));
                assertEquals(List.of(), rig.soFar());
                assertEquals(
                        List.of("Windows of rules begin anew, because " + windows() + " cannot be used."),
                        rig.troubles);
            }
        }
    }

    @Test
    void itIsWrittenOnceAMinuteWhileItRuns() throws InterruptedException {
        try (EngineRig rig = open("one")) {
            rig.push(event("a", 0, 1));
            rig.soFar();
            rig.pass(1);
            assertFalse(Files.exists(windows()));
            for (int second = 0; second < 60; second++) {
                rig.pass(1);
            }
            long patience = System.nanoTime() + 10_000_000_000L;
            while (!Files.exists(windows()) && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            assertTrue(Files.exists(windows()));
        }
    }
}
