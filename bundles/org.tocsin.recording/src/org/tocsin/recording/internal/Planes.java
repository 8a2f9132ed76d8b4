package org.tocsin.recording.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How numbers are written byte by byte: the highest bytes of all of them, then the next ones. So what changes little stands
 * together, which a compressor likes; leading bytes that are zero everywhere are left out.
 */
final class Planes {

    private Planes() {}

    /** A code that is small where the number is near zero. */
    static long unsigned(long number) {
        return number << 1 ^ number >> 63;
    }

    static long signed(long code) {
        return code >>> 1 ^ -(code & 1);
    }

    static void write(long[] codes, DataOutput out) throws IOException {
        long all = 0;
        for (long code : codes) {
            all |= code;
        }
        int width = (Long.SIZE - Long.numberOfLeadingZeros(all) + 7) / 8;
        out.writeByte(width);
        byte[] plane = new byte[codes.length];
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            for (int row = 0; row < codes.length; row++) {
                plane[row] = (byte) (codes[row] >>> shift);
            }
            out.write(plane);
        }
    }

    static long[] read(int rows, DataInput in) throws IOException {
        long[] codes = new long[rows];
        byte[] plane = new byte[rows];
        for (int left = in.readByte(); left > 0; left--) {
            in.readFully(plane);
            for (int row = 0; row < rows; row++) {
                codes[row] = codes[row] << 8 | plane[row] & 0xff;
            }
        }
        return codes;
    }
}
