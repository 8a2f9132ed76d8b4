package org.tocsin.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A text file that alerts are appended to, for writers: it holds whole records only, whatever happens.
 *
 * <p>Records wait in memory until {@link #flush()} hands them to the operating system, so that they survive the end of
 * this process. A half record that a killed process left is cut off when the file is opened. After a failure nothing of
 * the batch is in the file, and the next flush opens it anew; so it does when somebody moved or deleted it. Each day has
 * a file of its own. Used by one thread.
 */
public final class AlertFile implements AutoCloseable {

    private final Path file;
    private final AlertFileFormat format;
    private final DailyFiles days;
    private final Clock clock;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    /** Null while it is not open. */
    private @Nullable FileChannel channel;

    private @Nullable Object key;
    private long length;
    private LocalDate day = LocalDate.EPOCH;
    /** Some of a failed batch may still be in the file: the next open cuts it off. */
    private boolean unsure;

    /**
     * A file that is opened at the first flush.
     *
     * @param file where it is; its folder is made when it is missing
     * @param format what stands in it
     * @param keep how many files of days before to keep; 0 for one file without end
     * @param clock tells the day
     */
    public AlertFile(Path file, AlertFileFormat format, int keep, Clock clock) {
        this.file = file.toAbsolutePath().normalize();
        this.format = format;
        this.days = new DailyFiles(this.file, keep);
        this.clock = clock;
    }

    /** Takes a record, with its line end, to be written by the next flush. */
    public void append(String record) {
        waiting.writeBytes(record.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes what waits.
     *
     * @throws IOException with one sentence for a person; then what waited is dropped, here and in the file
     */
    public void flush() throws IOException {
        if (waiting.size() > 0) {
            writeOut();
        }
    }

    private void writeOut() throws IOException {
        try {
            write(waiting.toByteArray(), ready());
        } catch (IOException failed) {
            abandon();
            throw new IOException("Alerts cannot be written to " + file + ": " + reason(failed) + ".", failed);
        } finally {
            waiting.reset();
        }
    }

    /** Flushes and closes. A file that nothing was ever written to is there afterwards all the same. */
    @Override
    public void close() throws IOException {
        if (channel == null) {
            writeOut();
        }
        flush();
        letGo();
    }

    private FileChannel ready() throws IOException {
        LocalDate today = LocalDate.now(clock);
        if (channel != null && days.turned(day, today)) {
            letGo();
            days.rotate(day);
        }
        FileChannel known = channel;
        if (known != null && isInPlace()) {
            return known;
        }
        letGo();
        return open(today);
    }

    /** Whether the path still leads to the open file, and nobody else has written to it. */
    private boolean isInPlace() {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return Objects.equals(found.fileKey(), key) && found.size() == length;
        } catch (IOException gone) {
            return false;
        }
    }

    private FileChannel open(LocalDate today) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        Files.createDirectories(folder);
        if (Files.isRegularFile(file)) {
            LocalDate written =
                    LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
            if (days.turned(written, today)) {
                days.rotate(written);
            } else if (!format.fits(file)) {
                days.setAside();
            }
        }
        FileChannel open =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel = open;
        lock(open);
        Object found = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        if (unsure && Objects.equals(found, key) && open.size() > length) {
            open.truncate(length);
        }
        unsure = false;
        key = found;
        day = today;
        length = format.wholeRecords(open);
        open.truncate(length);
        if (length == 0 && !format.header().isEmpty()) {
            write(format.header().getBytes(StandardCharsets.UTF_8), open);
        }
        return open;
    }

    private void lock(FileChannel open) throws IOException {
        try {
            if (open.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException taken) {
            // by another writer of this process: the same answer
        } catch (IOException unsupported) {
            return;
        }
        letGo();
        throw new IOException("somebody else is writing to it");
    }

    private void write(byte[] bytes, FileChannel open) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        open.position(length);
        while (rest.hasRemaining()) {
            open.write(rest);
        }
        length += bytes.length;
    }

    private void abandon() {
        try {
            FileChannel open = channel;
            if (open != null && open.size() > length) {
                open.truncate(length);
            }
            letGo();
        } catch (IOException stillFailing) {
            unsure = true;
            channel = null;
        }
    }

    private void letGo() throws IOException {
        FileChannel old = channel;
        channel = null;
        if (old != null) {
            old.close();
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failed instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is not a folder";
        }
        String text = failed instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : Objects.requireNonNullElse(failed.getMessage(), "the reason is unknown");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
