package org.tocsin.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the records of an {@link AlertFile} are told apart.
 *
 * @param header what stands at its beginning, with its line end; empty for nothing
 * @param quoted whether a line end between quotation marks belongs to the record, as in CSV
 */
public record AlertFileFormat(String header, boolean quoted) {

    private static final int CHUNK = 1 << 16;

    /** Whether a file begins with this header, as far as it goes. */
    boolean fits(Path file) throws IOException {
        byte[] wanted = header.stripTrailing().getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] found = in.readNBytes(wanted.length);
            return Arrays.equals(found, 0, found.length, wanted, 0, found.length);
        }
    }

    /** The length of the file up to the end of its last whole record. */
    long wholeRecords(FileChannel channel) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long position = 0;
        long whole = 0;
        boolean inside = false;
        while (channel.read(chunk.clear(), position) > 0) {
            for (int i = 0; i < chunk.position(); i++) {
                byte next = chunk.get(i);
                if (next == '"' && quoted) {
                    inside = !inside;
                } else if (next == '\n' && !inside) {
                    whole = position + i + 1;
                }
            }
            position += chunk.position();
        }
        return whole;
    }
}
