package org.tocsin.learning;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.tocsin.api.detector.InvalidModelException;

/** Reads what {@link ModelOutput} wrote, or anything else, which is refused: every count is checked before it is used. */
public final class ModelInput {

    /** Larger counts of events than this are not true. */
    private static final long MOST = 1L << 53;

    private final ByteArrayInputStream bytes;
    private final DataInputStream in;

    public ModelInput(byte[] model) {
        bytes = new ByteArrayInputStream(model);
        in = new DataInputStream(bytes);
    }

    private interface Reading<T> {
        T next() throws IOException;
    }

    private static <T> T read(Reading<T> reading) throws InvalidModelException {
        try {
            return reading.next();
        } catch (IOException damaged) {
            throw new InvalidModelException("The model cannot be read: it is damaged.", damaged);
        }
    }

    /** Refuses the model, if this is not so. */
    public void check(boolean sound) throws InvalidModelException {
        if (!sound) {
            throw new InvalidModelException("The model cannot be read: it is damaged.");
        }
    }

    /** A whole number between two others, both included. */
    public int number(int least, int most) throws InvalidModelException {
        int number = read(in::readInt);
        check(number >= least && number <= most);
        return number;
    }

    /** A number of things that need so many bytes each, at least: no more than are left. */
    public int count(int most, int bytesEach) throws InvalidModelException {
        int count = number(0, most);
        check((long) count * bytesEach <= bytes.available());
        return count;
    }

    /** How many events it was, or the like. */
    public long events() throws InvalidModelException {
        long events = read(in::readLong);
        check(events >= 0 && events <= MOST);
        return events;
    }

    public long time() throws InvalidModelException {
        return read(in::readLong);
    }

    public boolean flag() throws InvalidModelException {
        return number(0, 1) == 1;
    }

    /** A number that is neither infinite nor missing. */
    public double finite() throws InvalidModelException {
        double value = real();
        check(Double.isFinite(value));
        return value;
    }

    public double real() throws InvalidModelException {
        return read(in::readDouble);
    }

    public String text() throws InvalidModelException {
        return read(in::readUTF);
    }

    public float[] floats(int count) throws InvalidModelException {
        check((long) count * Float.BYTES <= bytes.available());
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = read(in::readFloat);
        }
        return values;
    }

    /** Numbers that are neither infinite nor missing. */
    public float[] finiteFloats(int count) throws InvalidModelException {
        float[] values = floats(count);
        for (float value : values) {
            check(Float.isFinite(value));
        }
        return values;
    }

    /** A model within the model. */
    public byte[] model() throws InvalidModelException {
        byte[] model = new byte[count(Integer.MAX_VALUE, 1)];
        read(() -> {
            in.readFully(model);
            return model;
        });
        return model;
    }

    /** Refuses the model, if something follows. */
    public void end() throws InvalidModelException {
        check(bytes.available() == 0);
    }
}
