package org.tocsin.workbench.core.export;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tocsin.api.alert.Alert;

/** A CSV file as RFC 4180 has it, written beside its place and moved there when it is whole. */
public final class AlertCsv {

    private final Path file;

    public AlertCsv(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Writes all rows, or nothing.
     *
     * @param cancelled asked before each row
     * @param written called after each row
     * @return false if it was cancelled; then the file is as it was before
     * @throws IOException with one sentence for a person
     */
    public boolean write(AlertExport export, List<Alert> rows, BooleanSupplier cancelled, Runnable written)
            throws IOException {
        Path part = null;
        try {
            part = Files.createTempFile(file.resolveSibling(""), "." + file.getFileName(), ".part");
            if (!fill(part, export, rows, cancelled, written)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(part);
            return true;
        } catch (UncheckedIOException failure) {
            throw new IOException(sentence(failure.getCause()), failure);
        } catch (IOException failure) {
            throw new IOException(sentence(failure), failure);
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean fill(
            Path part, AlertExport export, List<Alert> rows, BooleanSupplier cancelled, Runnable written)
            throws IOException {
        try (Writer text = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                ICSVWriter csv = new CSVWriterBuilder(text)
                        .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                        .build()) {
            csv.writeNext(export.header(), false);
            for (Alert row : rows) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                csv.writeNext(export.cells(row), false);
                written.run();
            }
            csv.flush();
            if (csv.checkError()) {
                throw csv.getException() == null ? new IOException("writing failed") : csv.getException();
            }
            return true;
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onlyPlainMoves) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String sentence(IOException failure) {
        String why = switch (failure) {
            case AccessDeniedException denied -> "you are not allowed to write there";
            case NoSuchFileException missing -> "the folder " + file.getParent() + " does not exist";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getMessage();
        };
        return file + " cannot be written: " + why + ".";
    }
}
