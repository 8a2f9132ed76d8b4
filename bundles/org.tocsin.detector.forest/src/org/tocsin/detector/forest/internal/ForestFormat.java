package org.tocsin.detector.forest.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * A model as bytes: the rows that it was learned from, from which the same forest grows again. So there is nothing in a
 * file that a forest would have to trust, and it goes on learning where it was.
 */
final class ForestFormat {

    private static final int VERSION = 1;
    private static final int LARGEST_STRIDE = 1024;

    /**
     * What is kept.
     *
     * @param learnedAt event time of the last row when it was learned
     * @param enough rows after which it was to be learned anew
     * @param intervalMillis the usual time from one event to the next
     * @param stride every how many events a row was taken
     * @param schema of the rows
     * @param rows oldest first
     */
    record Kept(long learnedAt, int enough, double intervalMillis, int stride, Schema schema, List<LearnedRow> rows) {}

    private ForestFormat() {}

    static byte[] bytes(Kept kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(kept.learnedAt());
            out.writeInt(kept.enough());
            out.writeDouble(kept.intervalMillis());
            out.writeInt(kept.stride());
            out.writeInt(kept.schema().size());
            for (Metric metric : kept.schema().metrics()) {
                out.writeUTF(metric.name());
                out.writeUTF(metric.unit());
            }
            out.writeInt(kept.rows().size());
            for (LearnedRow row : kept.rows()) {
                out.writeLong(row.time());
                for (double value : row.values()) {
                    out.writeDouble(value);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Kept read(byte[] model) throws InvalidModelException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(model);
        try (DataInputStream in = new DataInputStream(bytes)) {
            int version = in.readUnsignedByte();
            check(version == VERSION, "it is of version " + version + ", not " + VERSION);
            long learnedAt = in.readLong();
            int enough = in.readInt();
            double interval = in.readDouble();
            int stride = in.readInt();
            check(enough > 0 && stride > 0 && stride <= LARGEST_STRIDE, "its counts make no sense");
            check(interval > 0 && Double.isFinite(interval), "its interval makes no sense");
            Schema schema = schema(in, bytes);
            List<LearnedRow> rows = rows(in, bytes, schema.size());
            check(bytes.available() == 0, "something follows its end");
            return new Kept(learnedAt, enough, interval, stride, schema, rows);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidModelException("The model cannot be read: it is damaged.", unreadable);
        }
    }

    private static Schema schema(DataInputStream in, ByteArrayInputStream bytes)
            throws IOException, InvalidModelException {
        int count = in.readInt();
        check(count > 0 && count <= bytes.available() / 4, "it is damaged");
        List<Metric> metrics = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            metrics.add(new Metric(in.readUTF(), in.readUTF()));
        }
        return Schema.of(metrics);
    }

    private static List<LearnedRow> rows(DataInputStream in, ByteArrayInputStream bytes, int metrics)
            throws IOException, InvalidModelException {
        int count = in.readInt();
        check(count > 0 && (long) count * (metrics + 1) * 8 == bytes.available(), "it is damaged");
        List<LearnedRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long time = in.readLong();
            double[] values = new double[metrics];
            for (int j = 0; j < metrics; j++) {
                values[j] = in.readDouble();
            }
            rows.add(new LearnedRow(time, values));
        }
        return rows;
    }

    private static void check(boolean holds, String otherwise) throws InvalidModelException {
        if (!holds) {
            throw new InvalidModelException("The model cannot be read: " + otherwise + ".");
        }
    }
}
