package org.tocsin.api.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertWriter;

/** What every alert writer does. Extend it and say how to read back what yours has written, and how to break it. */
public abstract class AlertWriterContract {

    /** A writer that writes to the same place each time. */
    protected abstract AlertWriter writer();

    /** The ids of the alerts that stand where it writes to, in their order. */
    protected abstract List<String> written() throws IOException;

    /** Makes writing fail from now on. */
    protected abstract void breakDown() throws IOException;

    /** Undoes {@link #breakDown()}: what had been written before is there again. */
    protected abstract void mend() throws IOException;

    @Test
    void shouldHaveWrittenABatchWhenItEnds() throws IOException {
        AlertWriter writer = writer();
        writer.write(Alerts.numbered(1), false);
        writer.write(Alerts.numbered(2), true);
        assertEquals(List.of("a1", "a2"), written());
        writer.close();
    }

    @Test
    void shouldWriteTheRestWhenItIsClosed() throws IOException {
        AlertWriter writer = writer();
        writer.write(Alerts.numbered(1), true);
        writer.write(Alerts.numbered(2), false);
        writer.close();
        assertEquals(List.of("a1", "a2"), written());
    }

    @Test
    void shouldGoOnWhereTheLastOneEnded() throws IOException {
        try (AlertWriter first = writer()) {
            first.write(Alerts.numbered(1), true);
        }
        try (AlertWriter second = writer()) {
            second.write(Alerts.numbered(2), true);
        }
        assertEquals(List.of("a1", "a2"), written());
    }

    @Test
    void shouldWriteEverythingOnceAndInOrderAfterTrouble() throws IOException {
        AlertWriter writer = writer();
        writer.write(Alerts.numbered(1), true);
        writer.write(Alerts.numbered(2), false);
        breakDown();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThrows(IOException.class, () -> writer.write(Alerts.numbered(3), true));
        }
        mend();
        writer.write(Alerts.numbered(2), false);
        writer.write(Alerts.numbered(3), true);
        writer.close();
        assertEquals(List.of("a1", "a2", "a3"), written());
    }

    @Test
    void shouldSayInASentenceWhatIsWrong() throws IOException {
        breakDown();
        AlertWriter writer = writer();
        IOException trouble = assertThrows(IOException.class, () -> writer.write(Alerts.numbered(1), true));
        assertTrue(trouble.getMessage().matches("(?s)\\p{Lu}.*\\."), trouble.getMessage());
        assertFalse(trouble.getMessage().contains("Exception"), trouble.getMessage());
        mend();
        writer.write(Alerts.numbered(1), true);
        writer.close();
        assertEquals(List.of("a1"), written());
    }

    @Test
    void shouldNotMeetTroubleBeforeTheFirstAlert() throws IOException {
        breakDown();
        AlertWriter writer = writer();
        mend();
        writer.close();
        assertEquals(List.of(), written());
    }
}
