package org.tocsin.recording.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file of a recording: opens it when it is needed, and says in a sentence why it cannot. Thread-safe. */
final class StoreFile implements AutoCloseable {

    private static final String NAME = "recording.mv";
    private static final int CACHE_MEGABYTES = 8;

    private final Path folder;
    private final Consumer<String> trouble;
    /** Null while it is not open. */
    private @Nullable RecordingStore open;

    private boolean closed;

    /**
     * @param trouble is told when what is there cannot be read and is set aside
     */
    StoreFile(Path folder, Consumer<String> trouble) {
        this.folder = folder;
        this.trouble = trouble;
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    /** Whether there is something to open. */
    boolean exists() {
        return Files.exists(file());
    }

    /**
     * The open file; made if it is not there.
     *
     * @throws IOException with one sentence for a person
     */
    synchronized RecordingStore open() throws IOException {
        RecordingStore before = open;
        if (before != null) {
            return before;
        }
        if (closed) {
            throw sentence("it is closed", new IllegalStateException());
        }
        RecordingStore opened = opened();
        open = opened;
        return opened;
    }

    private RecordingStore opened() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw sentence("this folder cannot be made", failure);
        }
        try {
            return store();
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    || failure.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                    || !Files.isRegularFile(file())) {
                throw sentence(failure);
            }
        } catch (IOException | RuntimeException unreadable) {
            // set aside below
        }
        setAside();
        try {
            return store();
        } catch (MVStoreException failure) {
            throw sentence(failure);
        }
    }

    private RecordingStore store() throws IOException {
        // what belongs together is committed together: never by itself, and never for want of memory
        MVStore store = new MVStore.Builder()
                .fileName(file().toAbsolutePath().toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        try {
            return new RecordingStore(store);
        } catch (IOException | RuntimeException unreadable) {
            store.closeImmediately();
            throw unreadable;
        }
    }

    private void setAside() throws IOException {
        Path aside = folder.resolve(NAME + ".unreadable");
        try {
            Files.move(file(), aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            throw sentence("it cannot be read", stays);
        }
        trouble.accept("The recording in " + folder + " cannot be read. It is now " + aside.getFileName()
                + ", and a new one begins.");
    }

    /** What H2 says, as a sentence with the place. */
    IOException sentence(MVStoreException failure) {
        if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return sentence(
                    "another Tocsin uses it; end that one, or switch recording off in Preferences > Tocsin > Recording",
                    failure);
        }
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return sentence(
                deepest instanceof IOException reason
                        ? String.valueOf(reason.getMessage())
                        : "it cannot be read or written",
                failure);
    }

    private IOException sentence(String why, Exception failure) {
        return new IOException("The recording in " + folder + " cannot be used: " + why + ".", failure);
    }

    /** Lets go of a file that does not work; what was not committed is gone. */
    synchronized void letGo() {
        RecordingStore broken = open;
        open = null;
        if (broken != null) {
            broken.letGo();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        RecordingStore whole = open;
        open = null;
        if (whole != null) {
            try {
                whole.close();
            } catch (MVStoreException failure) {
                trouble.accept(String.valueOf(sentence(failure).getMessage()));
            }
        }
    }
}
