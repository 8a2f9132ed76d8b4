package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.EvaluationReport;

class EvaluationTableTest {

    private static final EvaluationTable TABLE = new EvaluationTable(new EvaluationReport(
            List.of(
                    new DetectionFigures(
                            "forest",
                            "all",
                            4,
                            3,
                            3,
                            1,
                            0.25,
                            Optional.of(Duration.ofSeconds(90)),
                            Optional.of(Duration.ofMillis(1500)),
                            2),
                    new DetectionFigures(
                            "forest", "=leak", 0, 0, 0, 0, Double.NaN, Optional.empty(), Optional.empty(), 0)),
            1000,
            2,
            List.of(),
            List.of()));

    @Test
    void thePrintedTableHasADashWhereThereIsNothing() {
        StringWriter text = new StringWriter();
        TABLE.print(new PrintWriter(text), true, Duration.ofSeconds(2));
        assertEquals(
                """
                detector  kind   incidents  found  alerts  false  precision  recall     F1  AUC-PR  delay   p95  false/day
                forest    all            4      3       4      1      0.750   0.750  0.750   0.250    1m30s  1s500ms       0.50
                """.lines().map(line -> line.replaceAll(" +", " ")).toList(),
                text.toString()
                        .lines()
                        .limit(2)
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
        assertEquals(
                "forest =leak 0 0 0 0 - - - - - - -",
                text.toString().lines().skip(2).findFirst().orElseThrow().replaceAll(" +", " "));
    }

    @Test
    void theFileHasAllDigitsAndNoFormulas(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of(
                        "detector,kind,incidents,found,alerts,false_alerts,precision,recall,f1,auc_pr,delay_median_seconds,delay_p95_seconds,false_alerts_a_day",
                        "forest,all,4,3,4,1,0.75,0.75,0.75,0.25,90.0,1.5,0.5",
                        "forest,'=leak,0,0,0,0,,,,,,,"),
                Files.readAllLines(TABLE.write(folder)));
    }
}
