package org.tocsin.recording.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.IntToDoubleFunction;

/**
 * How the numbers of one column are written, without losing a bit.
 *
 * <p>Numbers with up to six decimals are whole numbers of some power of ten; of those the differences are written, which
 * are small. All others are written as they are, and what is missing as nothing.
 */
final class ColumnCode {

    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    /** Larger whole numbers may have no exact quotient. */
    private static final double LARGEST = 1e15;

    private static final int NO_DECIMALS = -1;
    private static final int MISSING = 0;

    private ColumnCode() {}

    static void write(IntToDoubleFunction column, int rows, DataOutput out) throws IOException {
        int decimals = decimals(column, rows);
        out.writeByte(decimals);
        long[] codes = new long[rows];
        if (decimals == NO_DECIMALS) {
            for (int row = 0; row < rows; row++) {
                codes[row] = Double.doubleToLongBits(column.applyAsDouble(row));
            }
            Planes.write(codes, out);
            return;
        }
        long first = 0;
        long last = 0;
        boolean begun = false;
        for (int row = 0; row < rows; row++) {
            double value = column.applyAsDouble(row);
            if (Double.isNaN(value)) {
                codes[row] = MISSING;
                continue;
            }
            long whole = Math.round(value * POWERS[decimals]);
            if (!begun) {
                begun = true;
                first = whole;
                last = whole;
            }
            codes[row] = Planes.unsigned(whole - last) + 1;
            last = whole;
        }
        out.writeLong(first);
        Planes.write(codes, out);
    }

    static double[] read(int rows, DataInput in) throws IOException {
        int decimals = in.readByte();
        double[] column = new double[rows];
        if (decimals == NO_DECIMALS) {
            long[] bits = Planes.read(rows, in);
            for (int row = 0; row < rows; row++) {
                column[row] = Double.longBitsToDouble(bits[row]);
            }
            return column;
        }
        long last = in.readLong();
        long[] codes = Planes.read(rows, in);
        for (int row = 0; row < rows; row++) {
            if (codes[row] == MISSING) {
                column[row] = Double.NaN;
            } else {
                last += Planes.signed(codes[row] - 1);
                column[row] = last / POWERS[decimals];
            }
        }
        return column;
    }

    /** How many decimals all numbers of a column can be written with; {@link #NO_DECIMALS} if some cannot. */
    private static int decimals(IntToDoubleFunction column, int rows) {
        for (int decimals = 0; decimals < POWERS.length; decimals++) {
            if (exact(column, rows, decimals)) {
                return decimals;
            }
        }
        return NO_DECIMALS;
    }

    private static boolean exact(IntToDoubleFunction column, int rows, int decimals) {
        for (int row = 0; row < rows; row++) {
            double value = column.applyAsDouble(row);
            if (!Double.isNaN(value) && !exact(value, decimals)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exact(double value, int decimals) {
        double whole = value * POWERS[decimals];
        return Math.abs(whole) < LARGEST
                && Double.doubleToRawLongBits(Math.round(whole) / POWERS[decimals])
                        == Double.doubleToRawLongBits(value);
    }

    /** Times are written as the differences of their differences: zero where a source keeps its pace. */
    static void writeTimes(long[] times, DataOutput out) throws IOException {
        long[] codes = new long[times.length];
        long step = 0;
        for (int row = 1; row < times.length; row++) {
            long next = times[row] - times[row - 1];
            codes[row] = Planes.unsigned(next - step);
            step = next;
        }
        out.writeLong(times.length == 0 ? 0 : times[0]);
        Planes.write(codes, out);
    }

    static long[] readTimes(int rows, DataInput in) throws IOException {
        long time = in.readLong();
        long[] times = Planes.read(rows, in);
        long step = 0;
        for (int row = 0; row < rows; row++) {
            step += Planes.signed(times[row]);
            time += step;
            times[row] = time;
        }
        return times;
    }
}
