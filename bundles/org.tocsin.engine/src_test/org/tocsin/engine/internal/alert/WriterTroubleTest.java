package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriterTroubleTest {

    private static final String AGAIN = " It is tried again; detection goes on.";

    private final List<String> told = new ArrayList<>();
    private final WriterTrouble trouble = new WriterTrouble("paper", told::add);

    @Test
    void theSameTroubleIsToldOnceAndCountedEachTime() {
        trouble.begin(new IOException("The paper is out."));
        trouble.begin(new IOException("The paper is out."));
        trouble.begin(new IOException("The pen is out."));
        assertEquals(List.of("The paper is out." + AGAIN, "The pen is out." + AGAIN), told);
        assertEquals(3, trouble.failures());
        assertEquals("The pen is out.", trouble.now());
        assertFalse(trouble.isOver());
    }

    @Test
    void whatExplainsNothingIsSaidToBeAFailureOfTheWriter() {
        trouble.begin(new IllegalStateException("torn"));
        assertEquals("Writer paper failed: java.lang.IllegalStateException: torn", trouble.now());
    }

    @Test
    void thatItIsOverIsToldOnceAndOnlyAfterTrouble() {
        trouble.end();
        assertEquals(List.of(), told);
        trouble.begin(new IOException("The paper is out."));
        trouble.end();
        trouble.end();
        assertEquals("Writer paper works again; nothing that waited was lost.", told.getLast());
        assertEquals(2, told.size());
        assertTrue(trouble.isOver());
    }

    @Test
    void afterTroubleItIsNoNewsThatTheWriterCannotBeClosed() {
        trouble.begin(new IOException("The paper is out."));
        trouble.atEnd(new IOException("The paper is torn."));
        assertEquals(1, told.size());
        assertEquals(1, trouble.failures());
    }

    @Test
    void whereAllWasWellItIsNewsThatTheWriterCannotBeClosed() {
        trouble.atEnd(new IOException("The paper is torn."));
        assertEquals(List.of("The paper is torn."), told);
        assertEquals("The paper is torn.", trouble.now());
    }
}
