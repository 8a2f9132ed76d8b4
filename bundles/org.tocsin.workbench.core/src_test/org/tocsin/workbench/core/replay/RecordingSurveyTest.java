package org.tocsin.workbench.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.source.InputProblem;

class RecordingSurveyTest {

    private static final InputProblem WRONG = new InputProblem("pump.csv", 3, 5, "abc", "a number");

    @Test
    void shouldKnowWhereARecordingBeginsAndEnds() throws Exception {
        RecordingSurvey survey = RecordingSurvey.of(sink -> {
            sink.offer(Events.calm("a", 5));
            sink.offer(Events.calm("b", 2));
            sink.report(WRONG);
            sink.end();
            return () -> {};
        });
        assertEquals(new RecordingSurvey(2, Events.millis(2), Events.millis(5), List.of(WRONG), 1), survey);
        assertEquals("", survey.failure());
    }

    @Test
    void shouldSayWhereWhatWasExpectedIfThereIsNothingToReplay() throws Exception {
        RecordingSurvey survey = RecordingSurvey.of(sink -> {
            sink.report(WRONG);
            sink.end();
            return () -> {};
        });
        assertEquals("pump.csv:3:5: found 'abc', expected a number.", survey.failure());
    }
}
