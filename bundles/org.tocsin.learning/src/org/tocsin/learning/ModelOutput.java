package org.tocsin.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what was learned as plain numbers and names, one after the other, for {@link ModelInput}. */
public final class ModelOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private interface Writing {
        void next() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void number(int value) {
        write(() -> out.writeInt(value));
    }

    /** A count of events or a time. */
    public void whole(long value) {
        write(() -> out.writeLong(value));
    }

    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    public void real(double value) {
        write(() -> out.writeDouble(value));
    }

    public void text(String value) {
        write(() -> out.writeUTF(value));
    }

    /** The first of these numbers, without their count. */
    public void floats(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            float value = values[i];
            write(() -> out.writeFloat(value));
        }
    }

    public void floats(float[] values) {
        floats(values, values.length);
    }

    /** A model within the model. */
    public void model(byte[] model) {
        number(model.length);
        write(() -> out.write(model));
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
