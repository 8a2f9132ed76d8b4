package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.alert.Remark.Kind;

class RemarksTest {

    private AlertStory story = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 0));

    private void mark(Kind kind, String text) {
        story = story.with(story.latest()
                .remarked(new Remark(kind, "Ada", text), story.latest().time().plusSeconds(5)));
    }

    @Test
    void shouldSayWhatPeopleDidTheNewestFirst() {
        mark(Kind.ACKNOWLEDGED, "looking at it");
        mark(Kind.NOTE, "the disk was full");
        assertEquals(
                "Ada: the disk was full; Ada: looking at it", story.remarks().words());
    }

    @Test
    void shouldForgetWhatWasTakenBack() {
        mark(Kind.ACKNOWLEDGED, "");
        mark(Kind.NOTE, "first");
        mark(Kind.NOTE, "second");
        mark(Kind.WITHDRAWN, "");
        assertEquals("Ada: first; taken on by Ada", story.remarks().words());
        mark(Kind.UNACKNOWLEDGED, "");
        assertEquals("Ada: first", story.remarks().words());
        mark(Kind.FALSE_ALARM, "a test");
        assertEquals("false alarm (a test); Ada: first", story.remarks().words());
        assertEquals(AlertState.RESOLVED, story.latest().state());
        mark(Kind.REOPENED, "");
        assertEquals("Ada: first", story.remarks().words());
    }

    @Test
    void shouldNotTakeANoteForTheMessageOrForTheEnd() {
        story = story.with(AlertSamples.rule("a", AlertState.RESOLVED, 60));
        String message = story.message();
        mark(Kind.NOTE, "later");
        mark(Kind.NOTE, "and later");
        assertEquals(message, story.message());
        assertEquals(AlertSamples.START.plusSeconds(60), story.until());
        assertEquals(AlertSamples.START.plusSeconds(60), story.stateSince());
    }

    @Test
    void shouldBeFoundBySearch() {
        mark(Kind.NOTE, "the Disk was full");
        assertTrue(AlertSearch.of("disk full").test(story));
        assertFalse(AlertSearch.of("memory leak").test(story));
    }
}
