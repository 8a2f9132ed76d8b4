package org.tocsin.source.csv.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens files, compressed or not, and looks at them before they are replayed. */
final class CsvInput {

    /** The longest line, in bytes. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private CsvInput() {}

    static boolean isCompressed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    static ByteLines open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            return new ByteLines(isCompressed(file) ? new GZIPInputStream(raw, BUFFER) : raw, LONGEST_LINE);
        } catch (IOException notCompressed) {
            raw.close();
            throw notCompressed;
        }
    }

    /**
     * Makes sure that a file can be replayed. An empty one can.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot
     */
    static void check(Path file, boolean follow) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder, not a file.");
        }
        if (follow && isCompressed(file)) {
            throw new IllegalArgumentException(file + " is compressed and cannot be followed.");
        }
        try (ByteLines lines = open(file)) {
            Rows rows = new Rows(lines);
            rows.finish();
            Row first = rows.next();
            if (first != null) {
                Header.of(file.toString(), first);
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + reason(unreadable) + ".", unreadable);
        }
    }

    /** Why a file cannot be read, in words. */
    static String reason(IOException unreadable) {
        String message = unreadable.getMessage();
        return switch (unreadable) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException gone -> "it is gone";
            case EOFException early -> "it ends too early";
            default -> message == null ? "the reason is unknown" : message;
        };
    }
}
