package org.tocsin.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores and figures of detectors that know nothing, so that it is known what they must be. */
class MeasuringTest {

    @TempDir
    private Path home;

    private Tocsin tocsin;

    @BeforeEach
    void prepare() throws IOException {
        tocsin = new Tocsin(Tocsin.built(), home);
        Files.createDirectories(home.resolve("data/deep"));
        write("data/plain.csv", """
                timestamp,value
                2026-01-01 00:00:00,1
                2026-01-01 00:05:00,x
                2026-01-01 00:10:00,
                2026-01-01 00:15:00,2
                2026-01-01 00:05:00,3
                """);
        write("data/deep/two.train.csv", "t,m0,m1\n" + rows(50, "1,2"));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(home.resolve("data/deep/two.test.csv.gz")))) {
            out.write(
                    ("t,m0,m1,label\n" + rows(10, "1,2,1") + "10,1,2,0\n11,1,2,0\n").getBytes(StandardCharsets.UTF_8));
        }
        write("data/windows.json", "{}");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text);
    }

    private static String rows(int count, String values) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i -> text.append(i).append(',').append(values).append('\n'));
        return text.toString();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(home.resolve(file));
    }

    @Test
    void everyRowHasAScoreAndANewAlertIsOnItsRow() throws Exception {
        Tocsin.Outcome score = tocsin.run("score", "--detector", "always", "--out", "o", "data");
        assertEquals(0, score.code(), score.err());
        assertEquals(
                List.of(
                        "timestamp,anomaly_score,alert",
                        "2026-01-01 00:00:00,1.0,1",
                        "2026-01-01 00:05:00,0.0,0",
                        "2026-01-01 00:10:00,1.0,0",
                        "2026-01-01 00:15:00,1.0,0",
                        "2026-01-01 00:05:00,0.0,0"),
                lines("o/plain.csv"));
        assertTrue(score.err().contains("plain.csv:3:21: found 'x', expected a number."), score.err());
        List<String> learned = lines("o/deep/two.csv");
        assertEquals(13, learned.size());
        assertEquals("0,1.0,0", learned.get(1), "its alert was raised while it learned");
        assertTrue(score.out().contains("deep/two"), score.out());
    }

    @Test
    void scoresAreTheSameWhateverRunsBesideThem() throws Exception {
        assertEquals(
                0,
                tocsin.run("score", "--detector", "random", "--lanes", "1", "--out", "a", "data")
                        .code());
        assertEquals(
                0,
                tocsin.run("score", "--detector", "random", "--lanes", "4", "--out", "b", "data")
                        .code());
        assertEquals(lines("a/deep/two.csv"), lines("b/deep/two.csv"));
        assertEquals(lines("a/plain.csv"), lines("b/plain.csv"));
    }

    @Test
    void theDefaultIsInstalled() throws Exception {
        Tocsin.Outcome score = tocsin.run("score", "--detector", "default", "--quiet", "--out", "o", "data/deep");
        assertEquals(0, score.code(), score.err());
        assertEquals(13, lines("o/two.csv").size());
    }

    @Test
    void aFileThatIsNoneIsASentenceAndTheOthersGoOn() throws Exception {
        write("data/broken.csv", "1,2\n");
        Tocsin.Outcome score = tocsin.run("score", "--detector", "always", "--out", "o", "data");
        assertEquals(1, score.code());
        assertTrue(score.err().contains("data/broken.csv:1:1: found '1,2', expected a header line"), score.err());
        assertTrue(Files.exists(home.resolve("o/plain.csv")));
        Files.createDirectories(home.resolve("empty"));
        Tocsin.Outcome empty = tocsin.run("score", "--detector", "always", "--out", "o", "empty");
        assertEquals(2, empty.code());
        assertEquals(
                "tocsin: There is no CSV file in the folder empty.", empty.err().strip());
        assertEquals(
                2,
                tocsin.run("score", "--detector", "magic", "--out", "o", "data").code());
    }

    @Test
    void figuresAreThoseThatWereWorkedOutByHand() throws Exception {
        write("l.csv", "t,m,label\n0,1,1\n1,1,1\n2,1,0\n3,1,0\n4,1,1\n5,1,0\n6,1,0\n7,1,0\n1440,1,0\n");
        Tocsin.Outcome evaluate = tocsin.run("evaluate", "--detector", "always", "--out", "o", "l.csv");
        assertEquals(0, evaluate.code(), evaluate.err());
        // one alert, on the first row: it finds the first of two incidents; of nine rows with one score three are wrong
        List<String> figures = lines("o/evaluation.csv");
        assertEquals(3, figures.size());
        assertTrue(figures.get(1).startsWith("always,all,2,1,1,0,1.0,0.5,0.66"), figures.get(1));
        assertTrue(figures.get(1).endsWith(",0.3333333333333333,0.0,0.0,0.0"), figures.get(1));
        assertTrue(figures.get(2).startsWith("always,label,2,1,1,0,"), figures.get(2));
    }

    @Test
    void theSimulatorIsMeasuredAgainstItsOwnTruth() throws Exception {
        assertEquals(
                0,
                tocsin.run("simulate", "--seed", "7", "--duration", "1h", "--out", "day")
                        .code());
        String[] command = {
            "evaluate", "--detector", "rule,random", "--truth", "day/ground_truth.csv", "--out", "o", "day/events.csv"
        };
        Tocsin.Outcome first = tocsin.run(command);
        assertEquals(0, first.code(), first.err());
        List<String> figures = lines("o/evaluation.csv");
        assertTrue(figures.get(1).startsWith("rule,all,"), figures.get(1));
        assertTrue(figures.stream().anyMatch(line -> line.startsWith("random,all,")), figures.toString());
        assertEquals(0, tocsin.run(command).code());
        assertEquals(figures, lines("o/evaluation.csv"));
    }
}
