package org.tocsin.recording.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/** How events of any sources are written as they come, quickly rather than small: their schemas, then one after the other. */
final class FrameCode {

    private FrameCode() {}

    static byte[] write(Collection<Event> events) throws IOException {
        Map<Schema, Integer> schemas = new LinkedHashMap<>();
        for (Event event : events) {
            schemas.putIfAbsent(event.schema(), schemas.size());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(schemas.size());
        for (Schema schema : schemas.keySet()) {
            SchemaCode.write(schema, out);
        }
        out.writeInt(events.size());
        for (Event event : events) {
            out.writeInt(schemas.getOrDefault(event.schema(), 0));
            SchemaCode.writeText(event.source(), out);
            out.writeLong(event.epochMillis());
            for (int i = 0; i < event.size(); i++) {
                out.writeDouble(event.value(i));
            }
        }
        return bytes.toByteArray();
    }

    static List<Event> read(byte[] frame) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
        List<Schema> schemas = new ArrayList<>();
        int different = in.readInt();
        for (int i = 0; i < different; i++) {
            schemas.add(SchemaCode.read(in));
        }
        int size = in.readInt();
        List<Event> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Schema schema = schemas.get(in.readInt());
            String source = SchemaCode.readText(in);
            long time = in.readLong();
            double[] values = new double[schema.size()];
            for (int position = 0; position < values.length; position++) {
                values[position] = in.readDouble();
            }
            events.add(Event.of(source, time, schema, values));
        }
        return events;
    }
}
