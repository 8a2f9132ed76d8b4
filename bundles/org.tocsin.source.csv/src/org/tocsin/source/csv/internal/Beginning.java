package org.tocsin.source.csv.internal;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Where the past of the files ends: what was before is learned, what comes later is judged. */
sealed interface Beginning {

    String EXPECTED = Timestamps.EXPECTED + ", or 'now'";

    /** There is no past. */
    record All() implements Beginning {}

    /**
     * The past ends at a time.
     *
     * @param millis of the first event that is judged
     */
    record At(long millis) implements Beginning {}

    /** The past is what the files have when they are opened. */
    record Now() implements Beginning {}

    /**
     * Reads what somebody wrote.
     *
     * @throws DateTimeException if it is none of these
     */
    static Beginning of(String text, ZoneId zone) {
        return switch (text.strip()) {
            case "" -> new All();
            case "now" -> new Now();
            default -> new At(new Timestamps(zone).millis(text));
        };
    }
}
