package org.tocsin.workbench.core.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.workbench.core.monitor.ChartTable;

class ThresholdMoveTest {

    private static LearningStatus status(double threshold, List<Double> expected) {
        return new LearningStatus(
                "learns what is normal: 3 of 8 events",
                8,
                0,
                Optional.of(Instant.EPOCH),
                false,
                Duration.ofSeconds(1),
                threshold,
                0.1,
                new ScoreHistogram(List.of(0, 500, 90, 20, 3), List.of(1, 1, 30, 9, 1)),
                expected);
    }

    private static final LearningStatus LEARNED = status(0.8, List.of(8640.0, 8640.0, 700.0, 3.0, 0.00001));

    @Test
    void saysWhatTheThresholdOfNowDid() {
        ThresholdMove now = ThresholdMove.now(LEARNED);
        assertFalse(now.moved());
        assertEquals("The last day would have had 1 alert. The bound for false ones is 1 in 10 days.", now.sentence());
    }

    @Test
    void saysWhatAnotherThresholdWouldHaveDone() {
        ThresholdMove lower = ThresholdMove.now(LEARNED).to(3);
        assertTrue(lower.moved());
        assertEquals(
                "With this threshold the last day would have had 9 alerts. The bound for false ones is 3 a day.",
                lower.sentence());
        assertEquals(3, lower.falseAlerts(0.1, 100));
    }

    @Test
    void isATableAsWell() {
        ChartTable table = HistogramTable.of(LEARNED);
        assertEquals(4, table.rows().size(), "nothing scored lower");
        assertEquals(List.of("0.2", "500", "1", "8640", ""), table.rows().getFirst());
        assertEquals(
                1,
                table.rows().stream()
                        .filter(row -> row.getLast().equals("here"))
                        .count());
        assertEquals(
                "Scores from\tEvents\tAlerts with the threshold here\tFalse alerts a day at most\tThreshold\n"
                        + String.join("\t", table.rows().get(1)) + "\n",
                table.text(List.of(1)));
    }

    @Test
    void staysWhereItCanBeSaidWhatToExpect() {
        ThresholdMove now = ThresholdMove.now(LEARNED);
        assertEquals(2, now.to(-5).bin());
        assertEquals(4, now.to(99).bin());
        assertEquals(0.001, now.falseAlerts(0.001, 100));
    }

    @Test
    void withoutAModelItSaysHowFarItIs() {
        ThresholdMove none = ThresholdMove.now(status(Double.NaN, List.of()));
        assertFalse(none.possible());
        assertEquals("learns what is normal: 3 of 8 events.", none.sentence());
    }
}
