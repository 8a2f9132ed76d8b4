package org.tocsin.recording.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.tocsin.api.event.Schema;

/** How the rows of one source are written as a block: its schema, its times, and one column after the other. */
final class BlockCode {

    private BlockCode() {}

    static byte[] write(SourceRows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            SchemaCode.write(rows.schema(), out);
            out.writeInt(rows.size());
            long[] times = new long[rows.size()];
            for (int row = 0; row < times.length; row++) {
                times[row] = rows.time(row);
            }
            ColumnCode.writeTimes(times, out);
            for (int position = 0; position < rows.schema().size(); position++) {
                int column = position;
                ColumnCode.write(row -> rows.value(row, column), rows.size(), out);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static SourceRows read(String source, byte[] block) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(block)))) {
            Schema schema = SchemaCode.read(in);
            int size = in.readInt();
            long[] times = ColumnCode.readTimes(size, in);
            int width = schema.size();
            double[] values = new double[size * width];
            for (int position = 0; position < width; position++) {
                double[] column = ColumnCode.read(size, in);
                for (int row = 0; row < size; row++) {
                    values[row * width + position] = column[row];
                }
            }
            return SourceRows.of(source, schema, times, values);
        }
    }
}
