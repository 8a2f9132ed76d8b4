package org.tocsin.writer.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.support.AlertFile;
import org.tocsin.support.AlertFileFormat;

class AlertFileTest {

    private static final AlertFileFormat LINES = new AlertFileFormat("", false);

    private final ManualClock clock = ManualClock.at("2000-01-01T12:00:00Z");

    private final Path home;

    AlertFileTest(@TempDir Path home) {
        this.home = home;
    }

    private Path path() {
        return home.resolve("alerts.log");
    }

    private AlertFile file(int keep) {
        return new AlertFile(path(), LINES, keep, clock);
    }

    private static void write(AlertFile file, String line) throws IOException {
        file.append(line + "\n");
        file.flush();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void shouldNotTouchTheFileBeforeItIsFlushed() throws IOException {
        try (AlertFile file = file(1)) {
            file.append("one\n");
            assertFalse(Files.exists(path()));
            file.flush();
            assertEquals("one\n", Files.readString(path()));
        }
    }

    @Test
    void shouldBeginAFileForEachDayAndKeepTheNewest() throws IOException {
        try (AlertFile file = file(2)) {
            for (int day = 1; day <= 5; day++) {
                write(file, "day " + day);
                clock.advance(Duration.ofDays(1));
            }
        }
        assertEquals(List.of("alerts-2000-01-03.log", "alerts-2000-01-04.log", "alerts.log"), names());
        assertEquals("day 5\n", Files.readString(path()));
        assertEquals("day 4\n", Files.readString(home.resolve("alerts-2000-01-04.log")));
    }

    @Test
    void shouldPutAFileOfAnEarlierDayAsideWhenItIsOpened() throws IOException {
        Files.writeString(path(), "old\n");
        Files.setLastModifiedTime(path(), FileTime.from(clock.instant().minus(Duration.ofDays(1))));
        try (AlertFile file = file(2)) {
            write(file, "new");
        }
        assertEquals("old\n", Files.readString(home.resolve("alerts-1999-12-31.log")));
        assertEquals("new\n", Files.readString(path()));
    }

    @Test
    void shouldNotOverwriteAFileOfTheSameDay() throws IOException {
        Files.writeString(home.resolve("alerts-2000-01-01.log"), "first\n");
        try (AlertFile file = file(5)) {
            write(file, "second");
            clock.advance(Duration.ofDays(1));
            write(file, "third");
        }
        assertEquals("first\n", Files.readString(home.resolve("alerts-2000-01-01.log")));
        assertEquals("second\n", Files.readString(home.resolve("alerts-2000-01-01.2.log")));
    }

    @Test
    void shouldLeaveOtherFilesAlone() throws IOException {
        List<String> others =
                List.of("alerts-2000.log", "alerts-other.log", "alerts-1999-01-01.csv", "x-1999-01-01.log");
        for (String other : others) {
            Files.createFile(home.resolve(other));
        }
        try (AlertFile file = file(1)) {
            for (int day = 1; day <= 3; day++) {
                write(file, "day " + day);
                clock.advance(Duration.ofDays(1));
            }
        }
        assertTrue(names().containsAll(others));
        assertEquals(others.size() + 2, names().size());
    }

    @Test
    void shouldKeepOneFileWithoutEndIfNoDaysAreKept() throws IOException {
        try (AlertFile file = file(0)) {
            write(file, "one");
            clock.advance(Duration.ofDays(1));
            write(file, "two");
        }
        assertEquals("one\ntwo\n", Files.readString(path()));
    }

    @Test
    void shouldWriteANewFileWhenSomebodyDeletedIt() throws IOException {
        try (AlertFile file = file(1)) {
            write(file, "one");
            Files.delete(path());
            write(file, "two");
            assertEquals("two\n", Files.readString(path()));
        }
    }

    @Test
    void shouldGoOnAfterWhatSomebodyElseWrote() throws IOException {
        try (AlertFile file = file(1)) {
            write(file, "one");
            Files.writeString(path(), "a remark\n", StandardOpenOption.APPEND);
            write(file, "two");
            assertEquals("one\na remark\ntwo\n", Files.readString(path()));
        }
    }

    @Test
    void shouldSayThatTheRootOfTheFileSystemIsNoFile() {
        AlertFile root = new AlertFile(Path.of("/"), LINES, 1, clock);
        assertEquals(
                "Alerts cannot be written to /: it is a folder.",
                assertThrows(IOException.class, () -> write(root, "one")).getMessage());
    }

    @Test
    void shouldNotWriteToAFileThatAnotherWriterHasOpen() throws IOException {
        AlertFile second = file(1);
        try (AlertFile first = file(1)) {
            write(first, "one");
            IOException taken = assertThrows(IOException.class, () -> write(second, "two"));
            assertEquals(
                    "Alerts cannot be written to " + path() + ": somebody else is writing to it.", taken.getMessage());
            write(first, "three");
        }
        write(second, "four");
        second.close();
        assertEquals("one\nthree\nfour\n", Files.readString(path()));
    }
}
