package org.tocsin.engine.internal.memory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.engine.internal.alert.AlertSubject;

class RestartNotesTest {

    private static RecentState state(int bytes) {
        return new RecentState(new AlertSubject("a", "rule", DetectorKind.RULE, "r"), "", 0, new byte[bytes]);
    }

    @Test
    void detectorsAreAskedOnlyWhereThatIsWanted() {
        assertTrue(new RestartNotes(true).wantRecent());
        assertFalse(new RestartNotes(false).wantRecent());
    }

    @Test
    void whenThereIsNoRoomLeftNobodyIsAskedAnyMore() {
        RestartNotes notes = new RestartNotes(true);
        notes.add(state((int) RestartNotes.MOST_BYTES - 1));
        assertTrue(notes.wantRecent());
        notes.add(state(1));
        assertFalse(notes.wantRecent());
    }
}
