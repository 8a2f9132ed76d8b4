package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.source.InputProblem;

/** A bad line costs that line, and somebody is told where it is and what is wrong with it. */
class MalformedCsvTest {

    private static final String WIDE = "timestamp,cpu,memory,source\n1,10,20,a\n";
    private static final String LONG = "timestamp,source,metric,value\n1,a,cpu,10\n";

    private final Path home;

    MalformedCsvTest(@TempDir Path home) {
        this.home = home;
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of(WIDE, "2,abc,20,a", 3, "abc", "a number"),
                Arguments.of(WIDE, "2,10,20;5,a", 6, "20;5", "a number"),
                Arguments.of(WIDE, "2,10,1.2.3,a", 6, "1.2.3", "a number"),
                Arguments.of(WIDE, "2,0x10,20,a", 3, "0x10", "a number"),
                Arguments.of(WIDE, "2,1d,20,a", 3, "1d", "a number"),
                Arguments.of(WIDE, "2,--1,20,a", 3, "--1", "a number"),
                Arguments.of(WIDE, "2,90 %,20,a", 3, "90 %", "a number"),
                Arguments.of(WIDE, "2,\"1,5\",20,a", 3, "1,5", "a number"),
                Arguments.of(WIDE, "2,\"1,5\",x,a", 3, "1,5", "a number"),
                Arguments.of(WIDE, "2,\"5\",x,a", 7, "x", "a number"),
                Arguments.of(WIDE, "2,10,20", 1, "3 cells", "4 cells as in the header"),
                Arguments.of(WIDE, "2,10,20,a,b", 1, "5 cells", "4 cells as in the header"),
                Arguments.of(WIDE, "what is this?", 1, "1 cell", "4 cells as in the header"),
                Arguments.of(WIDE, "2,10,20,", 9, "", "the name of a source"),
                Arguments.of(WIDE, ",10,20,a", 1, "", Timestamps.EXPECTED),
                Arguments.of(WIDE, "yesterday,10,20,a", 1, "yesterday", Timestamps.EXPECTED),
                Arguments.of(WIDE, "2026-02-30 00:00:00,10,20,a", 1, "2026-02-30 00:00:00", Timestamps.EXPECTED),
                Arguments.of(WIDE, "2026-01-01T25:00:00Z,10,20,a", 1, "2026-01-01T25:00:00Z", Timestamps.EXPECTED),
                Arguments.of(WIDE, "NaN,10,20,a", 1, "NaN", Timestamps.EXPECTED),
                Arguments.of(WIDE, "1e300,10,20,a", 1, "1e300", Timestamps.EXPECTED),
                Arguments.of(WIDE, "2,10,20,\"a", 9, "\"a", "a closing quotation mark"),
                Arguments.of(LONG, "2,a,cpu,much", 9, "much", "a number"),
                Arguments.of(LONG, "2,a,,5", 5, "", "the name of a metric"),
                Arguments.of(LONG, "2,,cpu,5", 3, "", "the name of a source"),
                Arguments.of(LONG, "2,a,cpu", 1, "3 cells", "4 cells as in the header"));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void shouldReportABadLineAndGoOn(String before, String bad, int column, String found, String expected)
            throws IOException {
        String good = before.lines().skip(1).findFirst().orElseThrow();
        RecordingSink sink = Replays.of(home, before + bad + "\n3" + good.substring(1) + "\n");
        assertEquals(
                List.of(new InputProblem(home.resolve("data.csv").toString(), 3, column, found, expected)),
                sink.problems());
        assertEquals(
                List.of(1_000L, 3_000L),
                sink.events().stream().map(event -> event.epochMillis()).toList());
    }

    @Test
    void shouldFindTheLineOfACellBehindALineEnd() throws IOException {
        RecordingSink sink = Replays.of(home, "t,source,cpu\n1,\"a\nb\",x\n2,c,5\n");
        InputProblem problem = sink.problems().get(0);
        assertEquals(3, problem.line());
        assertEquals(4, problem.column());
        assertEquals(1, sink.events().size());
    }

    @Test
    void shouldLoseOneLineToAQuotationMarkThatNobodyCloses() throws IOException {
        StringBuilder text = new StringBuilder("t,source,cpu\n1,\"a,5\n");
        for (int i = 2; i <= 500; i++) {
            text.append(i).append(",a,5\n");
        }
        RecordingSink sink = Replays.of(home, text.toString());
        assertEquals(499, sink.events().size());
        assertEquals(1, sink.problems().size());
    }

    @Test
    void shouldReportBytesThatAreNotUtf8() throws IOException {
        Path file = Files.write(
                home.resolve("data.csv"),
                "t,cpu,source\n1,5,caf\u00e9\n2,5,ok\n".getBytes(StandardCharsets.ISO_8859_1));
        RecordingSink sink = Replays.of(file);
        assertEquals(
                List.of("ok"),
                sink.events().stream().map(event -> event.source()).toList());
        assertEquals("text in UTF-8", sink.problems().get(0).expected());
        assertEquals(8, sink.problems().get(0).column());
    }

    @Test
    void shouldNotKeepAHugeLineInMemory() throws IOException {
        RecordingSink sink = Replays.of(home, "t,cpu\n1,5\n2," + "7".repeat(3 * CsvInput.LONGEST_LINE) + "\n3,5\n");
        assertEquals(2, sink.events().size());
        InputProblem problem = sink.problems().get(0);
        assertEquals(3, problem.line());
        assertTrue(problem.found().length() < 100);
        assertTrue(problem.expected().startsWith("a line of at most"));
    }
}
