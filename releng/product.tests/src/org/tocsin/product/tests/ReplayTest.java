package org.tocsin.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    @TempDir
    private Path home;

    private Tocsin tocsin;

    @BeforeEach
    void prepare() throws Exception {
        tocsin = new Tocsin(Tocsin.built(), home);
        Files.writeString(home.resolve("rules.yaml"), resource("rules.yaml"));
        assertEquals(
                0,
                tocsin.run("simulate", "--seed", "3", "--duration", "40m", "--out", "data")
                        .code());
    }

    private static String resource(String name) throws Exception {
        try (InputStream stream = ReplayTest.class.getResourceAsStream("/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] replay(String out, String... more) throws Exception {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"replay", "data/events.csv", "--rules", "rules.yaml", "--out", out}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Tocsin.Outcome outcome = tocsin.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("left out    0 dropped, 0 too late"), outcome.out());
        return Files.readAllBytes(home.resolve(out).resolve("alert_data.csv"));
    }

    @Test
    void aSeededReplayGivesTheGoldenAlertsWithAnyNumberOfLanes() throws Exception {
        byte[] first = replay("o1");
        assertEquals(
                resource("golden-alerts.csv").lines().toList(),
                new String(first, StandardCharsets.UTF_8).lines().toList());
        assertArrayEquals(first, replay("o1"));
        assertArrayEquals(first, replay("o2", "--lanes", "1"));
        assertArrayEquals(first, replay("o3", "--lanes", "4", "--queue", "64"));
    }

    @Test
    void anIncidentBundleIsReplayedByItsOwnRules() throws Exception {
        byte[] plain = replay("o1");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(home.resolve("incident.zip")))) {
            part(zip, "bundle.json", """
                    {"format":"tocsin-incident","version":1,"title":"t","from":"2026-01-01T00:00:00Z",\
                    "to":"2026-01-02T00:00:00Z","alerts":[],"events":["events.csv"]}""");
            part(zip, "alerts.jsonl", "");
            part(zip, "events.csv", Files.readString(home.resolve("data/events.csv")));
            part(zip, "rules.yaml", resource("rules.yaml"));
        }
        Tocsin.Outcome outcome = tocsin.run("replay", "incident.zip", "--out", "o2");
        assertEquals(0, outcome.code(), outcome.err());
        assertArrayEquals(plain, Files.readAllBytes(home.resolve("o2/alert_data.csv")));
        Files.writeString(home.resolve("broken.zip"), "PK");
        Tocsin.Outcome broken = tocsin.run("replay", "broken.zip", "--out", "o3");
        assertTrue(broken.code() != 0 && broken.err().contains("is damaged, or not a zip file."), broken.err());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void aReplayWithoutAlertsLeavesTheHeader() throws Exception {
        Files.writeString(home.resolve("short.csv"), "timestamp,value\n2026-01-01 00:00:00,1\n");
        assertEquals(0, tocsin.run("replay", "short.csv", "--out", "o").code());
        assertEquals(
                1,
                Files.readAllLines(home.resolve("o/alert_data.csv")).stream()
                        .filter(line -> line.startsWith("timestamp,alert_id,state,"))
                        .count());
    }

    @Test
    void aBadLineCostsThatLineOnly() throws Exception {
        String text = Files.readString(home.resolve("data/events.csv"));
        int end = text.indexOf('\n', text.length() / 2) + 1;
        Files.writeString(
                home.resolve("data/events.csv"),
                text.substring(0, end) + "not a time,web-1,1,2,3,4,5,6\n" + text.substring(end));
        Tocsin.Outcome outcome = tocsin.run("replay", "data/events.csv", "--out", "o", "--quiet");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("1 unreadable"), outcome.out());
        assertTrue(outcome.err().contains("events.csv:"), outcome.err());
        assertTrue(outcome.err().contains("found 'not a time'"), outcome.err());
    }
}
