package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.measure.api.RecordedRow;

class ScoreSheetTest {

    private static final List<Contribution> GUILTY = List.of(new Contribution("m", 1, ExpectedRange.atMost(0), 1));

    private final ScoreSheet sheet = new ScoreSheet(false);

    private Event row(long second) {
        Event event = Event.of("a", second * 1000, Schema.named("m"), 1);
        sheet.row(new RecordedRow("at " + second, Optional.of(event), false, Optional.empty()), Optional.of(event));
        return event;
    }

    private void judged(Event event, Verdict... verdicts) {
        sheet.seen(event, List.of(), List.of(verdicts));
    }

    private static Verdict anomaly(double score) {
        return new Verdict.Anomaly(score, 0.5, Severity.MAJOR, "", GUILTY);
    }

    private void alert(String id, long second, AlertState state) {
        sheet.write(
                new Alert(
                        id,
                        Instant.ofEpochSecond(second),
                        state,
                        Instant.ofEpochSecond(second),
                        Severity.MAJOR,
                        new Alert.Subject("a", DetectorKind.ML, "d", ""),
                        new Alert.Evidence(1, 1, "", GUILTY),
                        Optional.empty()),
                true);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        sheet.rows()
                .forEach(row -> lines.add(row.recorded().time() + " " + row.score() + (row.alert() ? " alert" : "")));
        return lines;
    }

    @Test
    void theScoreIsTheLargestOfAllChecksFromZeroToOne() {
        judged(row(1), new Verdict.Normal(0.25), new Verdict.Holding(0.75, ""));
        judged(row(2), anomaly(97), new Verdict.Normal(0.5));
        judged(row(3), new Verdict.Normal(-3), new Verdict.WarmingUp(1, 2, ""));
        assertEquals(List.of("at 1 0.75", "at 2 1.0", "at 3 0.0"), lines());
    }

    @Test
    void everyRowIsThereInItsOrderWhetherItWasJudgedOrNot() {
        Event late = row(5);
        Event early = row(3);
        sheet.row(new RecordedRow("broken", Optional.empty(), false, Optional.empty()), Optional.empty());
        row(4);
        judged(early, new Verdict.Normal(0.1));
        judged(late, new Verdict.Normal(0.2));
        assertEquals(List.of("at 5 0.2", "at 3 0.1", "broken 0.0", "at 4 0.0"), lines());
    }

    @Test
    void ofRowsWithTheSameTimeAndValuesEachHasItsOwnScore() {
        Event first = row(1);
        Event second = row(1);
        judged(first, new Verdict.Normal(0.1));
        judged(second, anomaly(0.9));
        alert("x", 1, AlertState.FIRING);
        assertEquals(List.of("at 1 0.1", "at 1 0.9 alert"), lines());
    }

    @Test
    void onlyANewAlertIsOne() {
        for (int i = 1; i <= 6; i++) {
            judged(row(i), anomaly(0.9));
        }
        alert("x", 1, AlertState.PENDING);
        alert("x", 2, AlertState.FIRING);
        alert("x", 3, AlertState.RESOLVED);
        alert("x", 4, AlertState.FIRING);
        alert("y", 5, AlertState.CANCELLED);
        alert("z", 6, AlertState.FLAPPING);
        assertEquals(
                List.of("at 1 0.9", "at 2 0.9 alert", "at 3 0.9", "at 4 0.9", "at 5 0.9", "at 6 0.9 alert"), lines());
    }

    @Test
    void anAlertOfSilenceIsOfTheNextRowAndOneOfTheTrainingOfNone() {
        judged(row(10), new Verdict.Normal(0));
        judged(row(20), new Verdict.Normal(0));
        alert("learned", 9, AlertState.FIRING);
        alert("silent", 15, AlertState.FIRING);
        assertEquals(List.of("at 10 0.0", "at 20 0.0 alert"), lines());
    }
}
