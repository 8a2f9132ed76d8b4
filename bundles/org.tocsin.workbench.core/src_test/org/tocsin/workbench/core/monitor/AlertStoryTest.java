package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.Severity;

class AlertStoryTest {

    private static Alert firing(String message) {
        return Alerts.firing().message(message).build();
    }

    @Test
    void shouldSayWhatIsWrongAndNotThatItGoesOn() {
        AlertStory story = AlertStory.beginning(firing("cpu is 97 %."))
                .with(firing("cpu is 97 %. Goes on after a restart; nothing was watched for 3s."));
        assertEquals("cpu is 97 %.", story.message());
    }

    @Test
    void shouldSayWhatIsWrongSinceItGotWorse() {
        AlertStory story = AlertStory.beginning(firing("cpu is 97 %."))
                .with(Alerts.firing()
                        .severity(Severity.CRITICAL)
                        .message("cpu is 100 %.")
                        .build());
        assertEquals("cpu is 100 %.", story.message());
    }

    @Test
    void shouldSayWhatIsWrongThisTime() {
        AlertStory story = AlertStory.beginning(firing("cpu is 97 %."))
                .with(Alerts.firing()
                        .state(AlertState.RESOLVED)
                        .message("Over.")
                        .build())
                .with(firing("cpu is 98 %."));
        assertEquals("cpu is 98 %.", story.message());
    }

    @Test
    void shouldKeepWhatPeopleSaidHoweverLongItGoesOn() {
        AlertStory story = AlertStory.beginning(firing("cpu is 97 %."));
        for (int i = 0; i < 1_000; i++) {
            AlertState state = i % 2 == 0 ? AlertState.RECOVERING : AlertState.FIRING;
            story = story.with(Alerts.firing().state(state).build());
            if (i % 100 == 0) {
                story = story.with(story.latest()
                        .remarked(
                                new Remark(Remark.Kind.NOTE, "Ada", "note " + i),
                                story.latest().time()));
            }
        }
        assertEquals(10, story.remarks().all().size());
        assertTrue(story.transitions().size() <= 200);
    }
}
