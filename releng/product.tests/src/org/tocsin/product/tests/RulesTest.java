package org.tocsin.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    private static final String RULES = """
            rules:
              - name: high
                when: value > 90
                clear: value < 80
                for: 10s
                no_data: alert after 1m
              - name: beside
                when: value > 2 * value[b]
                sources: [a]
              - name: both
                when: count(*, value > 90) >= 2
            """;

    @TempDir
    private Path home;

    private Tocsin tocsin;

    @BeforeEach
    void prepare() {
        tocsin = new Tocsin(Tocsin.built(), home);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text);
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException notYet) {
            return "";
        }
    }

    /** Two sources; a is high from 60 s to 120 s, b from 100 s to 110 s and gone from 200 s to 300 s. */
    private void data() throws IOException {
        StringBuilder csv = new StringBuilder("timestamp,source,value\n");
        for (int i = 0; i < 400; i++) {
            String time = "2026-01-01T00:%02d:%02dZ".formatted(i / 60, i % 60);
            csv.append(time).append(",a,").append(i >= 60 && i < 120 ? 95 : 50).append('\n');
            if (i < 200 || i >= 300) {
                csv.append(time)
                        .append(",b,")
                        .append(i >= 100 && i < 110 ? 99 : 40)
                        .append('\n');
            }
        }
        write("data.csv", csv.toString());
    }

    @Test
    void badFilesGetASentenceWithTheirPlace() throws Exception {
        write(
                "deep.yaml",
                "rules:\n  - name: a\n    when: " + "(".repeat(10_000) + "cpu > 1" + ")".repeat(10_000) + "\n");
        write("tabs.yaml", "rules:\n\t- name: a\n\t  when: cpu > 1\n");
        write("empty.yaml", "");
        write("big.yaml", "#".repeat(10_000_000));
        Files.write(home.resolve("latin.yaml"), "rules: # gr\u00f6\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1));
        String[][] expected = {
            {"deep.yaml", "deep.yaml:3:2011: 'when': found more than 2000 words, expected a shorter condition."},
            {"tabs.yaml", "tabs.yaml:2:1: Found a tab; expected blanks before a key."},
            {"empty.yaml", "empty.yaml:1:1: The file is empty; it must begin with 'rules:'."},
            {"big.yaml", "big.yaml:1:1: The file has 10000000 characters; expected at most 3000000."},
            {"latin.yaml", "The rule file latin.yaml is not UTF-8 text."}
        };
        for (String[] one : expected) {
            Tocsin.Outcome checked = tocsin.run("rules", "check", one[0]);
            assertEquals(1, checked.code(), one[0]);
            assertEquals(one[1], checked.err().strip());
        }
    }

    @Test
    void everyErrorOfAFileIsTold() throws Exception {
        write("wrong.yaml", """
                rules:
                  - name: a
                    when: latencey > 100
                  - name: b
                    when: "cpu > "
                  - name: c
                    when: averge(cpu, 5m) > 90
                    for: -5s
                  - name: d
                    when: cpu > 90
                """);
        Tocsin.Outcome checked = tocsin.run("rules", "check", "wrong.yaml");
        assertEquals(1, checked.code());
        List<String> lines = checked.err().lines().toList();
        assertEquals(4, lines.size(), checked.err());
        assertTrue(lines.get(0).startsWith("wrong.yaml:3:11: ") && lines.get(0).contains("did you mean 'latency'?"));
        assertTrue(lines.get(1).startsWith("wrong.yaml:5:17: ") && lines.get(1).contains("found the end"));
        assertTrue(lines.get(2).startsWith("wrong.yaml:7:11: ") && lines.get(2).contains("did you mean 'avg'?"));
        assertTrue(lines.get(3).startsWith("wrong.yaml:8:10: ") && lines.get(3).contains("is negative"));
    }

    @Test
    void aBacktestCountsWhatAReplayRaises() throws Exception {
        data();
        write("rules.yaml", RULES);
        write("old.yaml", RULES.replace("value > 90\n    clear", "value > 97\n    clear"));
        Tocsin.Outcome test =
                tocsin.run("backtest", "--rules", "rules.yaml", "--compare", "old.yaml", "data.csv", "--out", "b");
        assertEquals(0, test.code(), test.err());
        assertTrue(test.out().contains("Compared with old.yaml: 1 added, 0 removed, "), test.out());
        assertTrue(read("b/summary.csv").contains("\nhigh,2,"), read("b/summary.csv"));
        assertTrue(read("b/summary.csv").contains("\nbeside,1,"), read("b/summary.csv"));
        assertTrue(read("b/summary.csv").contains("\nboth,1,"), read("b/summary.csv"));
        for (String lanes : new String[] {"1", "8"}) {
            tocsin.run(
                    "replay",
                    "data.csv",
                    "--rules",
                    "rules.yaml",
                    "--detectors",
                    "rule",
                    "--lanes",
                    lanes,
                    "--out",
                    "r");
            assertEquals(read("b/transitions.csv"), read("r/alert_data.csv"));
        }
    }

    @Test
    void aSavedFileActsDuringTheRunAndABrokenOneDoesNot() throws Exception {
        write("rules.yaml", "rules:\n  - name: first\n    when: cpu > -1\n");
        Process watch = tocsin.start(
                "watch",
                "--source",
                "simulator",
                "--rules",
                "rules.yaml",
                "--detectors",
                "rule",
                "--duration",
                "80s",
                "--out",
                "o");
        try {
            await(watch, () -> read("o/alert_data.csv").contains(",rule/first,"));
            write("rules.yaml", "rules: [");
            await(watch, () -> tocsin.err().contains("rules.yaml:1:"));
            assertFalse(read("o/alert_data.csv").contains(",resolved,"), "the rule goes on");
            write("rules.yaml", "rules:\n  - name: second\n    when: cpu > -2\n");
            await(watch, () -> read("o/alert_data.csv").contains(",rule/second,"));
            assertTrue(read("o/alert_data.csv").contains(",resolved,"));
        } finally {
            watch.destroy();
            assertTrue(watch.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private void await(Process process, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline && process.isAlive(), () -> tocsin.out() + tocsin.err());
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }
}
