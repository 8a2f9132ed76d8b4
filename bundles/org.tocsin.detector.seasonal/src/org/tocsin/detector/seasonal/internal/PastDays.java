package org.tocsin.detector.seasonal.internal;

import java.util.Arrays;

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
}
