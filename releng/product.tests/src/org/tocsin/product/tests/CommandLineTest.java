package org.tocsin.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    private Path home;

    private Tocsin tocsin;

    @BeforeEach
    void prepare() {
        tocsin = new Tocsin(Tocsin.built(), home);
    }

    @Test
    void everyCommandHasHelp() throws Exception {
        Tocsin.Outcome help = tocsin.run("--help");
        assertEquals(0, help.code());
        assertEquals("", help.err());
        for (String command : new String[] {
            "watch",
            "replay",
            "backtest",
            "score",
            "evaluate",
            "simulate",
            "rules",
            "detectors",
            "sources",
            "learn",
            "install",
            "uninstall"
        }) {
            assertTrue(help.out().contains("  " + command + " "), command);
        }
        Tocsin.Outcome watch = tocsin.run("watch", "--help");
        assertEquals(0, watch.code());
        assertTrue(watch.out().contains("--duration"));
    }

    @Test
    void detectorsAreListedWithTheirParameters() throws Exception {
        Tocsin.Outcome detectors = tocsin.run("detectors");
        assertEquals(0, detectors.code());
        assertEquals("", detectors.err());
        assertTrue(detectors.out().contains("forest.trees=50"));
        assertTrue(detectors.out().contains("rule  Rules (RULE,"));
    }

    @Test
    void wrongUseIsOneSentenceAndExitCodeTwo() throws Exception {
        Tocsin.Outcome unknown = tocsin.run("watch", "--source", "nowhere", "--duration", "1s");
        assertEquals(2, unknown.code());
        assertEquals(
                "tocsin: There is no source 'nowhere'; known are csv, host, simulator.",
                unknown.err().strip());
        Tocsin.Outcome setting = tocsin.run("watch", "--set", "forest.trees=many");
        assertEquals(2, setting.code());
        assertEquals(
                "tocsin: forest: trees: 'many' is not a whole number from 10 to 1000.",
                setting.err().strip());
        Tocsin.Outcome missing = tocsin.run("replay", "no-such-file.csv");
        assertEquals(2, missing.code());
        assertEquals(1, missing.err().lines().count(), missing.err());
        assertEquals(2, tocsin.run("watch", "--duration", "soon").code());
    }

    @Test
    void brokenRulesAreToldWithTheirPlaceAndNothingStarts() throws Exception {
        Files.writeString(home.resolve("broken.yaml"), "rules:\n  - name: a\n   when: x\n");
        Tocsin.Outcome broken = tocsin.run("watch", "--rules", "broken.yaml", "--duration", "1s");
        assertEquals(2, broken.code());
        assertTrue(broken.err().startsWith("broken.yaml:3:"), broken.err());
        Tocsin.Outcome checked = tocsin.run("rules", "check", "broken.yaml");
        assertEquals(1, checked.code());
        assertTrue(checked.err().startsWith("broken.yaml:3:"), checked.err());
        Files.writeString(home.resolve("good.yaml"), "rules:\n  - name: a\n    when: x > 1\n");
        assertEquals(0, tocsin.run("rules", "check", "good.yaml").code());
    }

    @Test
    void aBacktestOfWhatIsNotThereIsOneSentenceAndWritesNothing() throws Exception {
        Files.writeString(home.resolve("a.csv"), "timestamp,cpu\n2026-01-01T00:00:00Z,1\n");
        Files.writeString(home.resolve("r.yaml"), "rules:\n  - name: cpu-high\n    when: cpu > 90\n");
        String[][] wrong = {
            {"--rules r.yaml --rule cpu-hihg a.csv", "did you mean 'cpu-high'?"},
            {"--rules none.yaml a.csv", "The rule file none.yaml does not exist."},
            {"none.csv --rules r.yaml", "none.csv"},
            {"a.csv --rules r.yaml --truth a.csv", "a.csv:2: found no source"},
            {"a.csv --rules r.yaml --compare old.yaml", "The rule file old.yaml does not exist."}
        };
        for (String[] one : wrong) {
            Tocsin.Outcome outcome = tocsin.run(("backtest --out o " + one[0]).split(" "));
            assertEquals(2, outcome.code(), one[0]);
            assertEquals(1, outcome.err().lines().count(), outcome.err());
            assertTrue(outcome.err().contains(one[1]), outcome.err());
        }
        assertEquals(false, Files.exists(home.resolve("o")));
    }

    @Test
    void aReplayThatCannotStartLeavesTheAlertsOfTheLastOne() throws Exception {
        Files.writeString(home.resolve("a.csv"), "timestamp,cpu\n2026-01-01T00:00:00Z,1\n");
        Path alerts = Files.createDirectory(home.resolve("o")).resolve("alert_data.csv");
        Files.writeString(alerts, "kept");
        assertEquals(
                2,
                tocsin.run("replay", "a.csv", "--out", "o", "--rules", "none.yaml")
                        .code());
        assertEquals("kept", Files.readString(alerts));
    }

    @Test
    void withoutADisplayTheWorkbenchSaysSoInOneLine() throws Exception {
        Tocsin.Outcome workbench = tocsin.run();
        assertEquals(2, workbench.code());
        assertEquals(1, workbench.err().lines().count());
        assertTrue(workbench.err().contains("needs a display"));
    }

    @Test
    void theHostIsWatchedForReal() throws Exception {
        Tocsin.Outcome watch = tocsin.run("watch", "--source", "host", "--duration", "6s", "--out", "o");
        assertEquals(0, watch.code(), watch.err());
        assertTrue(watch.out().lines().anyMatch(line -> line.matches("events +[1-9][0-9]* from .*")), watch.out());
        assertTrue(watch.out().contains("0 dropped"));
        assertEquals("", watch.err());
    }

    @Test
    void theSimulatorRaisesAlertsOfRulesAndOfLearning() throws Exception {
        Process process = tocsin.start("watch", "--source", "simulator", "--seed", "7", "--out", "o");
        // how long the simulator's past takes to learn depends on what else the machine does
        await(process, alerts -> alerts.contains(",RULE,rule/") && alerts.contains(",ML,ensemble,"));
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        tocsin.await(process);
        assertTrue(Files.readString(home.resolve("o/ground_truth.csv")).lines().count() > 1);
    }

    @Test
    void anInterruptEndsInOrderWithTheSummary() throws Exception {
        Process process = tocsin.start("watch", "--source", "simulator", "--out", "o");
        awaitAlerts(process);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        Tocsin.Outcome ended = tocsin.await(process);
        assertTrue(ended.out().contains("written to  o/alert_data.csv"), ended.out() + ended.err());
        assertTrue(ended.out().contains("failures    none"), ended.out());
        assertTrue(Files.readString(home.resolve("o/alert_data.csv")).endsWith("\n"));
    }

    @Test
    void afterAKillTheNextStartReadsNoHalfLine() throws Exception {
        Process process = tocsin.start("watch", "--source", "simulator", "--seed", "7", "--out", "o");
        awaitAlerts(process);
        process.destroyForcibly();
        process.waitFor();
        Path csv = home.resolve("o/alert_data.csv");
        String text = Files.readString(csv);
        Files.writeString(csv, text + "2026-01-01T00:00:00.000+00:00,half a li");
        Tocsin.Outcome next =
                tocsin.run("watch", "--source", "simulator", "--seed", "8", "--duration", "4s", "--out", "o");
        assertEquals(0, next.code(), next.err());
        String after = Files.readString(csv);
        assertTrue(after.startsWith(text.substring(0, text.lastIndexOf('\n') + 1)));
        assertTrue(!after.contains("half a li"));
        assertEquals(
                1,
                after.lines()
                        .filter(line -> line.startsWith("timestamp,alert_id,"))
                        .count());
    }

    private void awaitAlerts(Process process) throws IOException, InterruptedException {
        await(process, alerts -> alerts.lines().count() > 3);
    }

    /** Waits until the alerts are so. */
    private void await(Process process, Predicate<String> wanted) throws IOException, InterruptedException {
        Path csv = home.resolve("o/alert_data.csv");
        long deadline = System.nanoTime() + 60_000_000_000L;
        boolean reached = false;
        while (!reached && process.isAlive() && System.nanoTime() < deadline) {
            process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
            reached = Files.exists(csv) && wanted.test(Files.readString(csv));
        }
        assertTrue(process.isAlive(), tocsin.err());
        assertTrue(reached, "60 s are over");
    }
}
