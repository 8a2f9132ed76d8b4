package org.tocsin.detector.seasonal.internal;

import java.time.Duration;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * The day cut into equal times: five minutes, or longer where a source sends less often than that.
 *
 * @param millis how long one is
 * @param count how many make a day
 */
record DayTimes(long millis, int count) {

    static final long DAY = Duration.ofDays(1).toMillis();
    private static final long SHORTEST = Duration.ofMinutes(5).toMillis();

    /** For a source that sends every so many milliseconds. */
    static DayTimes of(double intervalMillis) {
        int count = (int) Math.max(1, Math.round(DAY / Math.max(intervalMillis, SHORTEST)));
        return new DayTimes(DAY / count, count);
    }

    /** The day of an event time, counted from 1970. */
    long day(long time) {
        return Math.floorDiv(time, DAY);
    }

    /** The number of the time of day, from 0 on. */
    int at(long time) {
        return (int) Math.min(count - 1, Math.floorMod(time, DAY) / millis);
    }

    void write(ModelOutput out) {
        out.number(count);
    }

    static DayTimes read(ModelInput in) throws InvalidModelException {
        int count = in.number(1, (int) (DAY / SHORTEST));
        return new DayTimes(DAY / count, count);
    }
}
