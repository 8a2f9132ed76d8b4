package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LongRunTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final LongRun run =
            new LongRun(new Console(new PrintWriter(out, true), new PrintWriter(err, true)), "it was interrupted.");

    @Test
    void endsWithWhatTheResultComesTo() throws IOException {
        assertEquals(
                3,
                run.<Integer>run(
                        progress -> {
                            progress.accept(7);
                            return 3;
                        },
                        (result, took) -> result));
        assertEquals("", err.toString());
    }

    @Test
    void anInterruptBeforeTheEndIsToldAndHasNoResult() throws IOException {
        assertEquals(
                LongRun.INTERRUPTED,
                run.<Integer>run(
                        progress -> {
                            Thread.currentThread().interrupt();
                            return 3;
                        },
                        (result, took) -> result));
        assertEquals("tocsin: it was interrupted." + System.lineSeparator(), err.toString());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void aFailureGoesOn() {
        assertEquals(
                "no file",
                assertThrows(
                                IOException.class,
                                () -> run.<Integer>run(
                                        progress -> {
                                            throw new IOException("no file");
                                        },
                                        (result, took) -> result))
                        .getMessage());
    }
}
