package org.tocsin.source.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The lines of a stream of UTF-8, without a byte order mark, of which none takes more memory than a limit. The stream may
 * grow after its end was reached. Used by one thread.
 */
final class ByteLines implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    private static final int SHOWN = 100;

    private final InputStream in;
    private final int limit;
    private byte[] buffer = new byte[CHUNK];
    private int from;
    private int searched;
    private int to;
    private long number;
    private long position;
    private byte @Nullable [] cut;

    /**
     * @param limit the longest line, in bytes
     */
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line that has an end; null if there is none, yet. */
    @Nullable
    CsvLine next() throws IOException {
        while (true) {
            for (; searched < to; searched++) {
                if (buffer[searched] == '\n') {
                    CsvLine line = line(searched);
                    searched++;
                    from = searched;
                    return line;
                }
            }
            if (!fill()) {
                return null;
            }
        }
    }

    /** What stands after the last line end; null if nothing does. */
    @Nullable
    CsvLine rest() {
        if (from == to && cut == null) {
            return null;
        }
        CsvLine line = line(to);
        from = to;
        searched = to;
        return line;
    }

    /** How many bytes it has read. */
    long position() {
        return position;
    }

    private CsvLine line(int end) {
        number++;
        if (cut != null) {
            String beginning = new String(cut, StandardCharsets.UTF_8);
            cut = null;
            return new CsvLine(number, beginning, true);
        }
        int begin = number == 1 && startsWithMark(end) ? from + 3 : from;
        int length = end - begin - (end > begin && buffer[end - 1] == '\r' ? 1 : 0);
        return new CsvLine(number, new String(buffer, begin, length, StandardCharsets.UTF_8), false);
    }

    private boolean startsWithMark(int end) {
        return end - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF;
    }

    private boolean fill() throws IOException {
        if (to - from > limit || cut != null) {
            cut = cut == null ? Arrays.copyOfRange(buffer, from, from + SHOWN) : cut;
            from = to;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            searched -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read > 0) {
            to += read;
            position += read;
        }
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
