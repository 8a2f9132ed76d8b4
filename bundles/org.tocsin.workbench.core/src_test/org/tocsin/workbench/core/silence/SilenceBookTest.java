package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertSamples;

class SilenceBookTest {

    private static final SilenceScope WEB = new SilenceScope(
            NamePattern.of("web-*, db-1"),
            NamePattern.ANY,
            NamePattern.of("cpu: high"),
            Set.of(Severity.MAJOR),
            "a \"b\" #c");

    private final ManualClock clock = ManualClock.at("2026-06-30T12:00:00Z");
    private final List<String> troubles = new ArrayList<>();

    private final Path folder;

    SilenceBookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("home/silences.yaml");
    }

    private SilenceBook open() {
        return new SilenceBook(file(), clock, troubles::add);
    }

    private static SilenceSchedule hour() {
        return Once.from(AlertSamples.START, Duration.ofHours(1));
    }

    private static Weekly weekends() {
        return new Weekly(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalTime.of(22, 0),
                Duration.ofMinutes(270),
                ZoneId.of("Europe/Berlin"));
    }

    @Test
    void shouldBeEmptyAtFirst() {
        assertEquals(List.of(), open().entries());
        assertEquals(List.of(), troubles);
        assertFalse(Files.exists(file()));
    }

    @Test
    void shouldSurviveARestartWithAllThatWasSaid() {
        SilenceBook book = open();
        AlertSilence once = book.add(WEB, hour(), "disk: being\nreplaced", "ada");
        book.add(WEB, weekends(), "", "");
        clock.advance(Duration.ofDays(4).plusHours(10));
        book.extend(List.of(once.id()), Duration.ofHours(1));
        book.add(WEB, weekends().endedAt(clock.instant().plus(Duration.ofDays(1))), "yes", "123");
        book.note(once.id(), 3, clock.instant());
        book.close();
        assertEquals(book.entries(), open().entries());
        assertEquals(3, open().entries().size());
        assertEquals(List.of(), troubles);
    }

    @Test
    void shouldBeReadableForPeople() throws IOException {
        open().add(WEB, weekends(), "Backup", "ada");
        String text = Files.readString(file());
        assertTrue(text.contains("source: web-*, db-1\n"), text);
        assertTrue(text.contains("days: sat, sun\n"), text);
        assertTrue(text.contains("length: 4h30m\n"), text);
    }

    @Test
    void shouldReadWhatAPersonWrote() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                silences:
                  - id: mine
                    source: "*"
                    severity: Info, warning
                    days: mon
                    start: 09:00
                    length: 2h
                    zone: UTC
                    made: 2026-06-01T00:00:00Z
                """);
        AlertSilence silence = open().entries().get(0).silence();
        assertEquals(Set.of(Severity.INFO, Severity.WARNING), silence.scope().severities());
        assertEquals(Set.of(DayOfWeek.MONDAY), ((Weekly) silence.schedule()).days());
        assertEquals(List.of(), troubles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silences: [  |2|1|not YAML",
                "rules: []|1|1|must begin with 'silences:'",
                "silences: [{id: s1, sauce: web-1}]|1|21|no key 'sauce'",
                "silences: [{id: s1, from: now, until: later}]|1|12|at least one of source",
                "silences: [{id: s1, source: a, from: soon}]|1|38|'from: soon' cannot be read",
                "silences: [{id: s1, source: a, until: 2026-06-30T12:00:00Z}]|1|12|needs 'from'",
                "silences: [{id: s1, source: a, days: someday}]|1|12|needs 'length'",
                "silences: [{id: s1, source: a, severity: bad}]|1|42|'severity: bad' cannot be read",
                "silences: [never]|1|12|must be a list of 'key: value'",
                "silences: [{id: s1, source: [a, b]}]|1|29|one value, not a list"
            })
    void shouldSayWhereAFileIsBrokenAndKeepItAside(String text, int line, int column, String words) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text + "\n");
        SilenceBook book = open();
        assertEquals(List.of(), book.entries());
        assertEquals(1, troubles.size());
        String told = troubles.get(0);
        assertTrue(told.startsWith("silences.yaml:" + line + ":" + column + ": "), told);
        assertTrue(told.contains(words), told);
        assertTrue(told.endsWith("Nothing is hidden; the file is kept as silences.yaml.broken."), told);
        book.add(WEB, hour(), "", "");
        assertEquals(text + "\n", Files.readString(file().resolveSibling("silences.yaml.broken")));
        assertEquals(1, open().entries().size());
    }

    @Test
    void shouldGoOnWithTheSilencesThatAreSound() throws IOException {
        open().add(WEB, hour(), "", "");
        Files.writeString(file(), Files.readString(file()) + "- id: s7\n  reason: nothing else\n");
        assertEquals(1, open().entries().size());
        assertTrue(troubles.get(0).contains("Silences without an error go on"), troubles.get(0));
    }

    @Test
    void shouldSayThatAFileCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("home"), "a file where the folder should be");
        open().add(WEB, hour(), "", "");
        assertTrue(troubles.getLast().startsWith("Silences are not kept for the next start: "), troubles.getLast());
    }

    @Test
    void shouldTellOfEachChange() throws Exception {
        SilenceBook book = open();
        List<Integer> heard = new ArrayList<>();
        AutoCloseable listening = book.onChange(() -> heard.add(book.entries().size()));
        String id = book.add(WEB, hour(), "", "").id();
        book.end(List.of(id));
        long version = book.version();
        book.note(id, 1, clock.instant());
        assertEquals(version, book.version());
        book.delete(List.of(id));
        listening.close();
        book.add(WEB, hour(), "", "");
        assertEquals(List.of(1, 1, 0), heard);
    }

    @Test
    void shouldForgetAWeekAfterTheEnd() {
        SilenceBook book = open();
        book.add(WEB, hour(), "", "");
        clock.advance(Duration.ofDays(7));
        book.add(WEB, weekends(), "", "");
        assertEquals(2, book.entries().size());
        clock.advance(Duration.ofHours(2));
        book.add(WEB, weekends(), "", "");
        assertEquals(2, book.entries().size());
    }

    @Test
    void shouldEditInPlace() {
        SilenceBook book = open();
        AlertSilence made = book.add(WEB, hour(), "", "");
        book.note(made.id(), 2, clock.instant());
        book.replace(made.with(weekends()));
        assertEquals(weekends(), book.entries().get(0).silence().schedule());
        assertEquals(2, book.entries().get(0).tally().alerts());
        book.extend(List.of(made.id()), Duration.ofHours(1));
        assertEquals(weekends(), book.entries().get(0).silence().schedule());
    }
}
