package org.tocsin.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {

    @TempDir
    private Path home;

    private Tocsin tocsin;

    @BeforeEach
    void prepare() {
        tocsin = new Tocsin(Tocsin.built(), home);
    }

    @Test
    void whatWasLearnedFromARecordingIsWhereWatchingBegins() throws Exception {
        assertEquals(
                0,
                tocsin.run(
                                "simulate",
                                "--seed",
                                "7",
                                "--duration",
                                "2h",
                                "--set",
                                "simulator.faults=none",
                                "--out",
                                "day-calm")
                        .code());
        Tocsin.Outcome learned = tocsin.run("learn", "--from", "day-calm/events.csv", "--models", "models");
        assertEquals(0, learned.code(), learned.err());
        assertTrue(learned.out().contains("learned 43,200 events in "), learned.out());
        assertTrue(learned.out().contains("12 models kept in models"), learned.out());
        Tocsin.Outcome watched = tocsin.run(
                "watch",
                "--source",
                "simulator",
                "--models",
                "models",
                "--seed",
                "7",
                "--duration",
                "5s",
                "--out",
                "o");
        assertEquals(0, watched.code(), watched.err());
        assertEquals("", watched.err(), "Nothing was learned again, and nothing was refused.");
        assertTrue(watched.out().contains("failures    none"), watched.out());
    }

    @Test
    void theSimulatorHasAPastThatIsLearnedFirst() throws Exception {
        Process watch = tocsin.start(
                "watch",
                "--source",
                "simulator",
                "--seed",
                "7",
                "--set",
                "simulator.past=2h",
                "--duration",
                "110s",
                "--out",
                "o");
        try {
            Path alerts = home.resolve("o/alert_data.csv");
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
            while (!contains(alerts, ",ML,forest,") || !contains(alerts, ",ML,ensemble,")) {
                assertTrue(System.nanoTime() < deadline && watch.isAlive(), () -> tocsin.out() + tocsin.err());
                watch.waitFor(50, TimeUnit.MILLISECONDS);
            }
            assertTrue(tocsin.err().contains("simulator: learned 43,200 events of its past in "), tocsin.err());
        } finally {
            watch.destroy();
            assertTrue(watch.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private static boolean contains(Path file, String text) throws IOException {
        return Files.exists(file) && Files.readString(file).contains(text);
    }

    @Test
    void whatCannotBeLearnedIsSaidInOneSentence() throws Exception {
        Tocsin.Outcome missing = tocsin.run("learn", "--from", "nowhere.csv", "--models", "models");
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("There is no file or folder nowhere.csv."), missing.err());
        Files.writeString(home.resolve("short.csv"), "timestamp,cpu\n2026-01-01 00:00:00,1\nbad,2\n");
        Tocsin.Outcome little = tocsin.run("learn", "--from", "short.csv", "--models", "models");
        assertEquals(1, little.code());
        assertTrue(little.err().contains("short.csv:3:1: found 'bad'"), little.err());
        assertTrue(little.err().contains("too little to learn anything from"), little.err());
        Tocsin.Outcome rule = tocsin.run("learn", "--from", "short.csv", "--models", "models", "--detectors", "rule");
        assertEquals(2, rule.code());
        assertFalse(rule.err().contains("Exception"), rule.err());
        assertTrue(rule.err().contains("rule learns nothing"), rule.err());
    }
}
