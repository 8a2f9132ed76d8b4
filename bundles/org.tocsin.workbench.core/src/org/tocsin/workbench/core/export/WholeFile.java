package org.tocsin.workbench.core.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place and moved there when it is whole. */
public final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it; need not close the stream.
         *
         * @return false if it was cancelled
         */
        boolean write(OutputStream out) throws IOException;
    }

    private final Path file;

    public WholeFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Writes all of it, or nothing.
     *
     * @return false if it was cancelled; then the file is as it was before
     * @throws IOException with one sentence for a person
     */
    public boolean write(Content content) throws IOException {
        Path part = null;
        try {
            part = Files.createTempFile(file.resolveSibling(""), "." + file.getFileName(), ".part");
            if (!fill(part, content)) {
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

    private static boolean fill(Path part, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            return content.write(out);
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
