package org.tocsin.detector.seasonal.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/** One row of values for each time of day on each of the last days. The newest day takes the place of the oldest. */
final class PastDays {

    /**
     * One day.
     *
     * @param number counted from 1970
     * @param kept the times that have a row
     * @param values the rows of all times, one after the other
     */
    private record Day(long number, BitSet kept, float[] values) {}

    private final DayTimes times;
    private final @Nullable Day[] days;
    private final int columns;
    private final float[] row;

    /**
     * @param days how many days there can be
     * @param columns how many values a row has
     */
    PastDays(DayTimes times, int days, int columns) {
        this.times = times;
        this.days = new Day[days];
        this.columns = columns;
        this.row = new float[columns];
    }

    private Day begin(long number) {
        Day day = new Day(number, new BitSet(times.count()), new float[times.count() * columns]);
        days[place(number)] = day;
        return day;
    }

    private int place(long number) {
        return (int) Math.floorMod(number, (long) days.length);
    }

    /** The day of this number; null where it is not kept. */
    private @Nullable Day day(long number) {
        Day day = days[place(number)];
        return day != null && day.number() == number ? day : null;
    }

    /** Keeps the row, if it is the first at this time of this day. */
    void keep(long time, float[] newRow) {
        Day known = day(times.day(time));
        Day day = known == null ? begin(times.day(time)) : known;
        int at = times.at(time);
        if (!day.kept().get(at)) {
            day.kept().set(at);
            System.arraycopy(newRow, 0, day.values(), at * columns, columns);
        }
    }

    /**
     * The row of a time, counted in times of day from the beginning of a day, which may lie before or after that day.
     *
     * @return null where there is none; overwritten by the next call
     */
    float @Nullable [] row(long day, int at) {
        Day that = day(day + Math.floorDiv(at, times.count()));
        int place = Math.floorMod(at, times.count());
        if (that == null || !that.kept().get(place)) {
            return null;
        }
        System.arraycopy(that.values(), place * columns, row, 0, columns);
        return row;
    }

    /**
     * Forgets the rows of all times of day that this span touches.
     *
     * @return whether there were any
     */
    boolean leaveOut(long from, long to) {
        boolean any = false;
        for (Day day : days) {
            any |= day != null && leaveOut(day, from, to);
        }
        return any;
    }

    private boolean leaveOut(Day day, long from, long to) {
        boolean any = false;
        for (int at = day.kept().nextSetBit(0); at >= 0; at = day.kept().nextSetBit(at + 1)) {
            long start = day.number() * DayTimes.DAY + at * times.millis();
            if (start <= to && start + times.millis() > from) {
                day.kept().clear(at);
                any = true;
            }
        }
        return any;
    }

    void write(ModelOutput out) {
        int count = 0;
        for (Day day : days) {
            count += day == null ? 0 : day.kept().cardinality();
        }
        out.number(count);
        for (Day day : days) {
            if (day != null) {
                write(day, out);
            }
        }
    }

    private void write(Day day, ModelOutput out) {
        for (int at = day.kept().nextSetBit(0); at >= 0; at = day.kept().nextSetBit(at + 1)) {
            out.whole(day.number());
            out.number(at);
            out.floats(Arrays.copyOfRange(day.values(), at * columns, (at + 1) * columns));
        }
    }

    /** As those that were written, with the same days. */
    static PastDays read(ModelInput in, DayTimes times, int days, int columns) throws InvalidModelException {
        PastDays past = new PastDays(times, days, columns);
        int count = in.count(times.count() * days, Integer.BYTES + Long.BYTES);
        for (int i = 0; i < count; i++) {
            long number = in.time();
            in.check(Math.abs(number) < Long.MAX_VALUE / DayTimes.DAY);
            int at = in.number(0, times.count() - 1);
            in.check(past.row(number, at) == null);
            past.keep(number * DayTimes.DAY + at * times.millis(), in.floats(columns));
        }
        return past;
    }
}
