package org.tocsin.session.recording;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.api.event.Event;

/**
 * When the rows of a table were measured. A first column called {@code t} that does not hold times is a row number: row
 * 0 is at the beginning of the year 2000, so that rows that are learned before have times that detectors know, too.
 */
final class RowTimes {

    private static final long ORIGIN = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

    /** The CSV source takes plain numbers as seconds; so many are the year 1973. */
    private static final long MOST_ROWS = 100_000_000;

    private final boolean maybeNumbers;
    private final Duration step;

    /**
     * @param timeColumn what the first column is called
     * @param step how far apart numbered rows are
     */
    RowTimes(String timeColumn, Duration step) {
        this.maybeNumbers = timeColumn.equalsIgnoreCase("t");
        this.step = step;
    }

    Event placed(Event event) {
        long number = event.epochMillis() / 1_000;
        return maybeNumbers && Math.abs(number) < MOST_ROWS ? event.at(ORIGIN + number * step.toMillis()) : event;
    }
}
