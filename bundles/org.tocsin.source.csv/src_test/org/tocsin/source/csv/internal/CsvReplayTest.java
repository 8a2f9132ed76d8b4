package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

class CsvReplayTest {

    private final Path home;

    CsvReplayTest(@TempDir Path home) {
        this.home = home;
    }

    private RecordingSink replay(String text) throws IOException {
        RecordingSink sink = Replays.of(home, text);
        assertEquals(List.of(), sink.problems());
        return sink;
    }

    @Test
    void shouldReadTheWideFormAndCallTheSourceAsTheFile() throws IOException {
        Schema schema = Schema.named("cpu", "memory");
        assertEquals(
                List.of(Event.of("data", 0, schema, 1.5, 2), Event.of("data", 1_000, schema, Double.NaN, -3e5)),
                replay("timestamp,cpu,memory\n1970-01-01T00:00:00Z,1.5,2\n1970-01-01T00:00:01Z,,-3e5\n")
                        .events());
    }

    @Test
    void shouldTakeTheNameOfTheSourceFromItsColumn() throws IOException {
        List<Event> events = replay("Time,cpu,Source\n1,5,a\n1,6,b\n").events();
        assertEquals(List.of("a", "b"), events.stream().map(Event::source).toList());
        assertEquals(
                List.of(5.0, 6.0),
                events.stream().map(event -> event.value("cpu")).toList());
    }

    @Test
    void shouldReadTheLongFormWithAnEventForEachTimeAndSource() throws IOException {
        List<Event> events = replay("timestamp,source,metric,value\n"
                        + "1,a,cpu,10\n1,a,memory,20\n1,b,cpu,30\n2,a,memory,21\n2,a,disk,22\n2,a,disk,23\n")
                .events();
        Schema all = Schema.named("cpu", "memory", "disk");
        assertEquals(
                List.of(
                        Event.of("a", 1_000, Schema.named("cpu", "memory"), 10, 20),
                        Event.of("b", 1_000, Schema.named("cpu"), 30),
                        Event.of("a", 2_000, all, Double.NaN, 21, 22),
                        Event.of("a", 2_000, all, Double.NaN, Double.NaN, 23)),
                events);
    }

    @Test
    void shouldReadTheLongFormWithColumnsInAnotherOrder() throws IOException {
        assertEquals(
                List.of(Event.of("a", 1_000, Schema.named("cpu"), 10)),
                replay("time,value,metric,source\n1,10,cpu,a\n").events());
    }

    @Test
    void shouldTellRunsOfLabelsAndNotTakeThemForAMetric() throws IOException {
        RecordingSink sink = replay("t,cpu,label\n0,1,0\n1,1,1\n2,1,1\n3,1,0\n4,1,1\n");
        assertEquals(
                List.of(
                        new Incident("data", "label", List.of(), Instant.ofEpochSecond(1), Instant.ofEpochSecond(2)),
                        new Incident("data", "label", List.of(), Instant.ofEpochSecond(4), Instant.ofEpochSecond(4))),
                sink.incidents());
        assertEquals(Schema.named("cpu"), sink.events().get(0).schema());
    }

    @Test
    void shouldTakeUnitsFromTheHeader() throws IOException {
        assertEquals(
                Schema.of(List.of(
                        new Metric("cpu", "%"),
                        new Metric("latency", "ms"),
                        Metric.of("latency (s)"),
                        Metric.of("column-5"))),
                replay("t,cpu [%],latency (ms),latency (s),\n1,2,3,4,5\n")
                        .events()
                        .get(0)
                        .schema());
    }

    @Test
    void shouldReadQuotedCellsAndLineEndsWithinThem() throws IOException {
        List<Event> events = replay("\"t\",\"cpu, all\",source\r\n\"1\",\"2\",\"a \"\"b\"\"\nc\"\r\n\r\n2,3,d\r\n")
                .events();
        assertEquals(
                List.of("a \"b\"\nc", "d"), events.stream().map(Event::source).toList());
        assertEquals(2, events.get(0).value("cpu, all"));
    }

    @Test
    void shouldPassOverAByteOrderMarkAndNeedNoLineEndAtTheEnd() throws IOException {
        assertEquals(1, replay("\uFEFFtimestamp,cpu\n1,2").events().size());
    }

    @Test
    void shouldReadSemicolonsAndTabs() throws IOException {
        assertEquals(3, replay("t;cpu\n1;3\n").events().get(0).value("cpu"));
        assertEquals(3, replay("t\tcpu\n1\t3\n").events().get(0).value("cpu"));
    }

    @Test
    void shouldReadCompressedFiles() throws IOException {
        Path file = home.resolve("omi-1.test.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("t,cpu\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("omi-1.test", Replays.of(file).events().get(0).source());
    }

    @Test
    void shouldMergeFilesByTimeAndThenByTheirOrder() throws IOException {
        Path b = Replays.file(home, "b.csv", "t,cpu\n1,0\n3,0\n3,1\n6,0\n");
        Path a = Replays.file(home, "a.csv", "t,cpu\n2,0\n3,0\n5,0\n");
        assertEquals(
                List.of("b1", "a2", "b3", "b3", "a3", "a5", "b6"),
                Replays.of(b, a).events().stream()
                        .map(event -> event.source() + event.epochMillis() / 1_000)
                        .toList());
    }

    @Test
    void shouldTellFilesOfTheSameNameApartByTheirFolders() {
        assertEquals(
                List.of("x/data", "y/data", "other", "x/data-2"),
                SourceNames.of(List.of(
                        Path.of("x/data.csv"), Path.of("y/data.csv.gz"), Path.of("other"), Path.of("z/x/data.CSV"))));
    }

    @Test
    void shouldCallTheRootOfTheFileSystemByItsPath() {
        assertEquals(List.of("/"), SourceNames.of(List.of(Path.of("/"))));
    }

    @Test
    void shouldReadTimesInTheGivenZone() throws IOException {
        Path file = Replays.file(home, "data.csv", "t,cpu\n2026-07-01 12:00:00,1\n2026-07-01 12:00:00Z,1\n");
        CsvSettings settings = new CsvSettings(
                List.of(file), 0, false, Duration.ZERO, ZoneId.of("Europe/Berlin"), new Beginning.All());
        RecordingSink sink = new RecordingSink();
        new CsvSource(settings, Clock.systemUTC()).start(sink);
        assertTrue(sink.awaitEnd(Replays.PATIENCE));
        assertEquals(
                List.of("2026-07-01T10:00:00Z", "2026-07-01T12:00:00Z"),
                sink.events().stream().map(event -> event.time().toString()).toList());
    }

    @Test
    void shouldReplayAtTheWantedSpeed() throws IOException {
        Path file = Replays.file(home, "data.csv", "t,cpu\n0,1\n30,1\n60,1\n");
        CsvSettings settings =
                new CsvSettings(List.of(file), 2_000, false, Duration.ZERO, ZoneId.of("UTC"), new Beginning.All());
        RecordingSink sink = new RecordingSink();
        long begin = System.nanoTime();
        new CsvSource(settings, Clock.systemUTC()).start(sink);
        assertTrue(sink.awaitEnd(Replays.PATIENCE));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertEquals(3, sink.events().size());
        assertTrue(millis >= 25, "A minute at 2000 times the speed took " + millis + " ms.");
    }

    @Test
    void shouldReportAnEmptyFileAndComeToItsEnd() throws IOException {
        for (String text : List.of("", "\n\n")) {
            assertEquals(
                    List.of(new InputProblem(home.resolve("data.csv").toString(), 1, 1, "", Header.EXPECTED)),
                    Replays.of(home, text).problems());
        }
    }

    @Test
    void shouldReportAHeaderWithNothingBelow() throws IOException {
        assertEquals(
                "at least one line below the header",
                Replays.of(home, "t,cpu\n").problems().get(0).expected());
    }

    @Test
    void shouldReportACompressedFileThatIsBroken() throws IOException {
        Path whole = home.resolve("whole.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(("t,cpu\n" + "1,2\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(home.resolve("half.csv.gz"), Arrays.copyOf(bytes, bytes.length - 20));
        RecordingSink sink = Replays.of(half);
        InputProblem last = sink.problems().get(sink.problems().size() - 1);
        assertEquals(
                half + ": found 'it ends too early', expected a file that can be read to its end.", last.message());
        assertEquals(1, sink.ends());
    }

    @Test
    void shouldRefuseWhatCannotBeReplayed() throws IOException {
        Path missing = home.resolve("missing.csv");
        assertRefused("There is no file " + missing + ".", missing);
        assertRefused(home + " is a folder, not a file.", home);
        Path noHeader = Replays.file(home, "n.csv", "2026-01-01 00:00:00,5\n");
        assertRefused(noHeader + ":1:1: found '2026-01-01 00:00:00,5', expected " + Header.EXPECTED + ".", noHeader);
        Path twice = Replays.file(home, "t.csv", "t,cpu,cpu\n");
        assertRefused(twice + ":1:1: found 't,cpu,cpu', expected a different name for each metric.", twice);
        Path noMetric = Replays.file(home, "m.csv", "t,source\n");
        assertRefused(noMetric + ":1:1: found 't,source', expected at least one metric beside the time.", noMetric);
        Path notCompressed = Replays.file(home, "x.csv.gz", "t,cpu\n");
        assertRefused(notCompressed + " cannot be read: Not in GZIP format.", notCompressed);
    }

    private static void assertRefused(String sentence, Path file) {
        CsvFactory factory = new CsvFactory();
        Settings settings = Settings.of(factory.parameters(), Map.of("files", file.toString()));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> factory.create(settings));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void shouldRefuseSettingsThatMakeNoSense() {
        CsvFactory factory = new CsvFactory();
        Settings none = Settings.defaults(factory.parameters());
        assertEquals(
                "csv: 'files' names no file.",
                assertThrows(IllegalArgumentException.class, () -> factory.create(none))
                        .getMessage());
        Settings zone = Settings.of(factory.parameters(), Map.of("files", "x.csv", "zone", "Atlantis"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> factory.create(zone))
                .getMessage()
                .contains("'Atlantis' is not a time zone"));
    }
}
