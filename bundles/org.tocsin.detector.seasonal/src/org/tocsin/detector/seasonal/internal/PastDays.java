package org.tocsin.detector.seasonal.internal;

import java.util.Arrays;
import java.util.Objects;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/** One row of values for each time of day on each of the last days. The newest day takes the place of the oldest. */
final class PastDays {

    private static final long NONE = Long.MIN_VALUE;

    private final DayTimes times;
    private final int days;
    private final float[][] rows;
    private final long[] daysOfRows;

    PastDays(DayTimes times, int days) {
        this.times = times;
        this.days = days;
        this.rows = new float[times.count() * days][];
        this.daysOfRows = new long[times.count() * days];
        Arrays.fill(daysOfRows, NONE);
    }

    /** Keeps the row, if it is the first at this time of this day. */
    void keep(long time, float[] row) {
        int place = place(times.at(time), times.day(time));
        if (daysOfRows[place] != times.day(time)) {
            daysOfRows[place] = times.day(time);
            rows[place] = row.clone();
        }
    }

    private int place(int at, long day) {
        return at * days + (int) Math.floorMod(day, (long) days);
    }

    /**
     * The row of a time, counted in times of day from the beginning of a day, which may lie before or after that day.
     *
     * @return null where there is none
     */
    float[] row(long day, int at) {
        long thatDay = day + Math.floorDiv(at, times.count());
        int place = place(Math.floorMod(at, times.count()), thatDay);
        return daysOfRows[place] == thatDay ? rows[place] : null;
    }

    /**
     * Forgets the rows of all times of day that this span touches.
     *
     * @return whether there were any
     */
    boolean leaveOut(long from, long to) {
        boolean any = false;
        for (int place = 0; place < rows.length; place++) {
            if (daysOfRows[place] != NONE) {
                long start = daysOfRows[place] * DayTimes.DAY + place / days * times.millis();
                if (start <= to && start + times.millis() > from) {
                    daysOfRows[place] = NONE;
                    rows[place] = null;
                    any = true;
                }
            }
        }
        return any;
    }

    void write(ModelOutput out) {
        out.number((int) Arrays.stream(rows).filter(Objects::nonNull).count());
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] != null) {
                out.number(place);
                out.whole(daysOfRows[place]);
                out.floats(rows[place]);
            }
        }
    }

    /** As those that were written, with the same days. */
    static PastDays read(ModelInput in, DayTimes times, int days, int columns) throws InvalidModelException {
        PastDays past = new PastDays(times, days);
        int count = in.count(past.rows.length, Integer.BYTES + Long.BYTES);
        for (int i = 0; i < count; i++) {
            int place = in.number(0, past.rows.length - 1);
            long day = in.time();
            in.check(past.rows[place] == null && Math.floorMod(day, (long) days) == place % days);
            past.daysOfRows[place] = day;
            past.rows[place] = in.floats(columns);
        }
        return past;
    }
}
