package org.tocsin.engine.internal.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.tocsin.api.detector.InvalidModelException;

/** The form of a model file: what it is, whose it is, the model, and a sum over all of it. */
final class ModelFormat {

    private static final int MAGIC = 0x54434D4C;
    private static final int VERSION = 1;
    private static final int SUM = Long.BYTES;

    private ModelFormat() {}

    static byte[] bytes(StoredModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(model.key().source());
        out.writeUTF(model.key().detector());
        out.writeUTF(model.key().check());
        out.writeUTF(model.basis());
        out.writeLong(model.learned());
        out.writeInt(model.rows());
        out.writeInt(model.payload().length);
        out.write(model.payload());
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /**
     * Reads a file.
     *
     * @throws InvalidModelException with the rest of a sentence: {@code it is damaged}
     */
    static StoredModel read(byte[] file) throws InvalidModelException {
        if (file.length < 2 * Integer.BYTES + SUM || ByteBuffer.wrap(file).getInt() != MAGIC) {
            throw new InvalidModelException("it is no model of Tocsin");
        }
        int version = ByteBuffer.wrap(file).getInt(Integer.BYTES);
        if (version != VERSION) {
            throw new InvalidModelException("it is of version " + version + ", and this is version " + VERSION);
        }
        int end = file.length - SUM;
        if (ByteBuffer.wrap(file).getLong(end) != sum(file, end)) {
            throw new InvalidModelException("it is damaged");
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(file, 2 * Integer.BYTES, end - 2 * Integer.BYTES);
        DataInputStream in = new DataInputStream(bytes);
        try {
            ModelKey key = new ModelKey(in.readUTF(), in.readUTF(), in.readUTF());
            String basis = in.readUTF();
            long learned = in.readLong();
            int rows = in.readInt();
            if (in.readInt() != bytes.available()) {
                throw new InvalidModelException("it is damaged");
            }
            return new StoredModel(key, basis, learned, rows, Arrays.copyOfRange(file, end - bytes.available(), end));
        } catch (IOException unreadable) {
            throw new InvalidModelException("it is damaged", unreadable);
        }
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
