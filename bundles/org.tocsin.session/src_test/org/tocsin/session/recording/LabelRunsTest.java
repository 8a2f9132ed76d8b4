package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class LabelRunsTest {

    @Test
    void aRunOfLabelledRowsOfASourceIsAnIncident() {
        List<String> told = new ArrayList<>();
        LabelRuns runs = new LabelRuns(incident -> told.add(incident.source() + " "
                + incident.from().getEpochSecond() + "-" + incident.to().getEpochSecond()));
        String[] rows = {"a 1 0", "a 2 1", "b 2 1", "a 3 1", "b 3 0", "a 4 0", "a 5 1"};
        for (String row : rows) {
            String[] cells = row.split(" ");
            Event event = Event.of(cells[0], Long.parseLong(cells[1]) * 1000, Schema.named("m"), 1);
            runs.seen(event, cells[2].equals("1"));
        }
        runs.end();
        assertEquals(List.of("b 2-2", "a 2-3", "a 5-5"), told);
    }
}
