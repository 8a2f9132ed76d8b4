package org.tocsin.workbench.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.session.incident.IncidentBundle;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.replay.ReplayInput;

class IncidentZipTest {

    private static final AlertStory TAKEN_ON = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 60))
            .with(AlertSamples.rule("a", AlertState.ACKNOWLEDGED, 70)
                    .remarked(
                            new Remark(Remark.Kind.ACKNOWLEDGED, "Ada", "a | pipe"),
                            AlertSamples.START.plusSeconds(70)))
            .with(AlertSamples.rule("a", AlertState.RESOLVED, 90));
    private static final AlertStory OTHER =
            AlertStory.beginning(AlertSamples.rule("b", AlertState.FIRING, 100, "web-1", "latency"));
    private static final AlertStory ELSEWHERE =
            AlertStory.beginning(AlertSamples.rule("c", AlertState.FIRING, 100, "web-9", "cpu"));

    private final Path file;

    IncidentZipTest(@TempDir Path folder) {
        file = folder.resolve("incident.zip");
    }

    private static IncidentExport around(int seconds, Set<String> sources) {
        return IncidentExport.around(
                JointAlerts.alone(TAKEN_ON),
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(seconds),
                sources,
                List.of(TAKEN_ON, OTHER, ELSEWHERE),
                AlertSamples.START.plusSeconds(3_600));
    }

    private boolean write(IncidentExport export, ExportProgress progress) throws IOException {
        IncidentZip zip = new IncidentZip(export, new RecentEvents(Samples.history(200)), Samples.MATERIAL);
        return new WholeFile(file).write(out -> zip.write(out, progress));
    }

    @Test
    void shouldBeOpenedAsARecordingWithItsAlertsAndRules() throws IOException {
        assertTrue(write(around(30, Set.of("web-1", "disk-1")), ExportProgress.NONE));
        try (ReplayInput input = ReplayInput.of(List.of(file))) {
            assertEquals("incident.zip", input.names());
            assertEquals(List.of(TAKEN_ON.ended(), OTHER.ended()), input.alerts(), "with the others of these sources");
            IncidentBundle bundle = input.bundle().orElseThrow();
            assertEquals(List.of("a"), bundle.manifest().alerts());
            assertEquals("rules: []\n", Files.readString(bundle.rules().orElseThrow()));
            assertEquals(2, input.files().size(), "a table for each set of metrics");
            List<String> disk = Files.readAllLines(input.files().get(0));
            assertEquals("timestamp,source,disk [%]", disk.get(0));
            assertEquals("2026-06-30T12:00:30Z,disk-1,0.3333333333333333", disk.get(1));
            List<String> web = Files.readAllLines(input.files().get(1));
            assertEquals("timestamp,source,cpu [%],latency [ms]", web.get(0));
            assertEquals("2026-06-30T12:00:30Z,web-1,30.1,", web.get(1));
            assertEquals(1 + 91, web.size(), "from 30 s before to 30 s after");
        }
    }

    @Test
    void shouldHaveEverythingForPeopleAsWell() throws IOException {
        assertTrue(write(around(30, Set.of("web-1")), ExportProgress.NONE));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(
                    Set.of(
                            "bundle.json",
                            "summary.md",
                            "alerts.csv",
                            "alerts.jsonl",
                            "events.csv",
                            "rules.yaml",
                            "models.md",
                            "chart.svg",
                            "chart.png"),
                    zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void shouldTellTheIncidentToWhoWasNotThere() {
        String text = new IncidentSummary(around(30, Set.of("web-1")), List.of("events.csv")).text();
        assertTrue(text.startsWith("# web-1: cpu is at 95.5 %, \"too high\"\n"), text);
        assertTrue(text.contains("- Began: 2026-06-30 12:01:00 UTC\n- State: over, 30 s\n"), text);
        assertTrue(text.contains("- Taken on by: Ada\n"), text);
        assertTrue(
                text.contains("2026-06-30 12:01:10 web-1, rule/cpu-high: Acknowledged by Ada (a \\| pipe).\n"), text);
        assertTrue(
                text.contains("| 2026-06-30 12:01:00 | major | resolved | web-1 | rule/cpu-high | cpu | 95.5 | ≤ 90 |"),
                text);
        assertTrue(text.contains("## Other alerts of these sources in that time"), text);
        assertTrue(text.contains("[events.csv](events.csv)"), text);
        assertFalse(text.contains("web-9"), text);
    }

    @Test
    void shouldLeaveNothingWhereItIsCancelledOrThereIsNothingToReplay() throws IOException {
        for (int rows = 0; rows < 100; rows += 9) {
            assertFalse(write(around(30, Set.of("web-1")), new Samples.CancelledAfter(rows)), rows + " rows");
        }
        IOException none =
                assertThrows(IOException.class, () -> write(around(30, Set.of("unknown")), ExportProgress.NONE));
        assertEquals(
                file + " cannot be written: there are no events around these alerts any more, so there is nothing to"
                        + " replay.",
                none.getMessage());
        assertFalse(Files.exists(file));
        assertEquals(0, Files.list(file.getParent()).count());
    }

    @Test
    void shouldReachToNowWhileItIsOpen() {
        AlertStory open = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 60));
        IncidentExport export = IncidentExport.around(
                JointAlerts.alone(open),
                Duration.ofMinutes(1),
                Duration.ofMinutes(15),
                Set.of("web-1"),
                List.of(),
                AlertSamples.START.plusSeconds(600));
        assertEquals(AlertSamples.START, export.from());
        assertEquals(AlertSamples.START.plusSeconds(600 + 900), export.to());
    }

    @Test
    void shouldBeOpenedAlone() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> ReplayInput.of(List.of(Path.of("a.csv"), Path.of("b.zip"))));
        assertEquals("An incident bundle is opened alone: choose b.zip and nothing else.", refused.getMessage());
        assertEquals(Optional.empty(), ReplayInput.of(List.of(Path.of("a.csv"))).bundle());
    }
}
