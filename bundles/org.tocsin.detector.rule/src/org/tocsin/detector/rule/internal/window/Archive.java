package org.tocsin.detector.rule.internal.window;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where windows write down what they remember, and read it again. Whoever remembers something passes each part of it
 * through here and goes on with what comes back: the same when writing, what was written when reading. So the two cannot
 * differ.
 */
public final class Archive {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(written);
    /** Null while it is written. */
    private final @Nullable ByteBuffer in;

    private Archive(@Nullable ByteBuffer in) {
        this.in = in;
    }

    /** An empty one, to be written. */
    public static Archive writing() {
        return new Archive(null);
    }

    /** One that was written, to be read. What is missing or wrong is an {@link IllegalArgumentException} when it is read. */
    public static Archive reading(byte[] bytes) {
        return new Archive(ByteBuffer.wrap(bytes));
    }

    public boolean reads() {
        return in != null;
    }

    /** What was written so far. */
    public byte[] written() {
        return written.toByteArray();
    }

    @FunctionalInterface
    private interface Write {
        void to(DataOutputStream out) throws IOException;
    }

    private void write(Write what) {
        try {
            what.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ByteBuffer more(int bytes) {
        ByteBuffer rest = in;
        if (rest == null || rest.remaining() < bytes) {
            throw new IllegalArgumentException("its end is missing", new BufferUnderflowException());
        }
        return rest;
    }

    public int whole(int number) {
        if (reads()) {
            return more(Integer.BYTES).getInt();
        }
        write(to -> to.writeInt(number));
        return number;
    }

    public long whole(long number) {
        if (reads()) {
            return more(Long.BYTES).getLong();
        }
        write(to -> to.writeLong(number));
        return number;
    }

    public double number(double number) {
        if (reads()) {
            return more(Double.BYTES).getDouble();
        }
        write(to -> to.writeDouble(number));
        return number;
    }

    public boolean flag(boolean flag) {
        return whole(flag ? 1 : 0) != 0;
    }

    /** A number that is to be within these bounds, both included. */
    public int within(int least, int most, int number) {
        int passed = whole(number);
        if (passed < least || passed > most) {
            throw new IllegalArgumentException("found " + passed + ", expected " + least + " to " + most);
        }
        return passed;
    }

    public byte[] bytes(byte[] bytes) {
        int length = within(0, in == null ? bytes.length : in.remaining(), bytes.length);
        if (reads()) {
            byte[] read = new byte[length];
            more(length).get(read);
            return read;
        }
        write(to -> to.write(bytes));
        return bytes;
    }

    public String text(String text) {
        return new String(bytes(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
