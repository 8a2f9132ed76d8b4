package org.tocsin.recording.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/** How schemas and names are written. */
final class SchemaCode {

    private SchemaCode() {}

    static void write(Schema schema, DataOutput out) throws IOException {
        out.writeInt(schema.size());
        for (Metric metric : schema.metrics()) {
            writeText(metric.name(), out);
            writeText(metric.unit(), out);
        }
    }

    static Schema read(DataInput in) throws IOException {
        int size = in.readInt();
        List<Metric> metrics = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            metrics.add(new Metric(readText(in), readText(in)));
        }
        return Schema.of(metrics);
    }

    /** A text of any length, which {@code writeUTF} does not take. */
    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
