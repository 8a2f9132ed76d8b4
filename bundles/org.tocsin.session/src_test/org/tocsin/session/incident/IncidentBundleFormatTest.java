package org.tocsin.session.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

class IncidentBundleFormatTest {

    private static final Instant START = Instant.parse("2026-06-30T12:00:00Z");
    private static final Alert ALERT = new Alert(
            "a",
            START,
            AlertState.FIRING,
            START,
            Severity.MAJOR,
            new Alert.Subject("web-1", DetectorKind.RULE, "rule", "cpu-high"),
            new Alert.Evidence(9, 5, "too much", List.of(new Contribution("cpu", 9, ExpectedRange.atMost(5), 1))),
            Optional.empty());
    private static final String EVENTS = "timestamp,source,cpu\r\n2026-06-30T12:00:00Z,web-1,9\r\n";

    private final Path folder;
    private final Map<String, String> parts = new LinkedHashMap<>();

    IncidentBundleFormatTest(@TempDir Path folder) {
        this.folder = folder;
        parts.put(
                "bundle.json",
                new BundleManifest("CPU", START, START.plusSeconds(60), List.of("a"), List.of("events.csv")).json());
        parts.put("alerts.jsonl", AlertJson.line(ALERT) + "\n");
        parts.put("events.csv", EVENTS);
        parts.put("rules.yaml", "rules: []\n");
        parts.put("summary.md", "# CPU\n");
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("incident.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private String refusal(BundleLimits limits) throws IOException {
        Path file = zip();
        String sentence = assertThrows(IllegalArgumentException.class, () -> new BundleReader(limits).open(file))
                .getMessage();
        assertTrue(sentence.startsWith(file.toString()) && sentence.endsWith("."), sentence);
        return sentence.substring(file.toString().length() + 1);
    }

    private String refusal() throws IOException {
        return refusal(BundleLimits.USUAL);
    }

    @Test
    void shouldUnpackWhatIsInItUntilItIsClosed() throws IOException {
        IncidentBundle bundle = IncidentBundle.open(zip());
        assertEquals("CPU", bundle.manifest().title());
        assertEquals(List.of("a"), bundle.manifest().alerts());
        assertEquals(List.of(ALERT), bundle.alerts());
        assertEquals("# CPU\n", bundle.summary());
        assertEquals("rules: []\n", Files.readString(bundle.rules().orElseThrow()));
        assertEquals(EVENTS, Files.readString(bundle.events().getFirst()));
        bundle.close();
        assertFalse(Files.exists(bundle.folder()));
    }

    @Test
    void shouldDoWithoutRulesAndSummary() throws IOException {
        parts.remove("rules.yaml");
        parts.remove("summary.md");
        try (IncidentBundle bundle = IncidentBundle.open(zip())) {
            assertEquals(Optional.empty(), bundle.rules());
            assertEquals("", bundle.summary());
        }
    }

    @Test
    void shouldWriteNothingOutsideItsFolder() throws IOException {
        parts.put("../outside.txt", "x");
        assertEquals("has a part that would lie outside of it: ../outside.txt.", refusal());
        parts.remove("../outside.txt");
        parts.put("/etc/outside.txt", "x");
        assertEquals("has a part that would lie outside of it: /etc/outside.txt.", refusal());
        parts.remove("/etc/outside.txt");
        parts.put("bundle.json", parts.get("bundle.json").replace("events.csv", "../events.csv"));
        assertEquals("is damaged: its bundle.json names events that cannot be its own.", refusal());
    }

    @Test
    void shouldStopWhereMoreComesOutThanAnIncidentCanHave() throws IOException {
        assertEquals(
                "is larger than an incident can be: events.csv does not end.",
                refusal(new BundleLimits(10, 4_000, parts.get("bundle.json").length() + EVENTS.length() - 1)));
        assertEquals(
                "is larger than an incident can be: bundle.json does not end.",
                refusal(new BundleLimits(10, 10, 4_000)));
        assertEquals("has 5 parts, and no incident has more than 4.", refusal(new BundleLimits(4, 4_000, 4_000)));
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertTrue(
                    left.filter(one -> one.getFileName().toString().startsWith("tocsin-incident"))
                            .noneMatch(one -> Files.exists(one.resolve("events.csv"))
                                    && !Files.exists(one.resolve("alerts.jsonl"))),
                    "nothing is left of what was refused");
        }
    }

    @Test
    void shouldSayWhatIsMissingOrDamaged() throws IOException {
        parts.put("alerts.jsonl", AlertJson.line(ALERT) + "\n{\"alert_id\":1}\n");
        assertEquals("is damaged: line 2 of alerts.jsonl is no alert.", refusal());
        parts.remove("alerts.jsonl");
        assertEquals("is no incident bundle, or not whole: it has no alerts.jsonl.", refusal());
        parts.remove("events.csv");
        assertEquals("is no incident bundle, or not whole: it has no events.csv.", refusal());
        parts.put("bundle.json", "{");
        assertEquals("is damaged: its bundle.json cannot be read.", refusal());
        parts.remove("bundle.json");
        assertEquals("is no incident bundle, or not whole: it has no bundle.json.", refusal());
    }

    @Test
    void shouldSayThatItIsOfANewerTocsin() throws IOException {
        parts.put("bundle.json", parts.get("bundle.json").replace("\"version\": 1", "\"version\": 2"));
        assertEquals("is of a newer Tocsin: it has format version 2, and this one reads up to 1.", refusal());
        parts.put("bundle.json", parts.get("bundle.json").replace("tocsin-incident", "other"));
        assertEquals("is not an incident bundle: its bundle.json says another format.", refusal());
    }

    @Test
    void shouldSayThatAFileIsNoZipFileCutShortOrGone() throws IOException {
        Path file = zip();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            String sentence = assertThrows(IllegalArgumentException.class, () -> IncidentBundle.open(file))
                    .getMessage();
            assertEquals(file + " is damaged, or not a zip file.", sentence);
        }
        byte[] flipped = whole.clone();
        flipped[60] ^= 0x55;
        Files.write(file, flipped);
        assertThrows(IllegalArgumentException.class, () -> IncidentBundle.open(file));
        Files.delete(file);
        assertEquals(
                file + " does not exist.",
                assertThrows(IllegalArgumentException.class, () -> IncidentBundle.open(file))
                        .getMessage());
    }
}
