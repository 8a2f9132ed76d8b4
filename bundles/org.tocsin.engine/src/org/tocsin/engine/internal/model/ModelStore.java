package org.tocsin.engine.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.monitor.KeptModel;

/**
 * A folder of models that is written by a thread of its own: of each source and detector only the newest model waits, so
 * that no more wait than there are. Thread-safe.
 */
public final class ModelStore implements KeptModels, AutoCloseable {

    private static final int ROOM = 64;
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final ModelFolder folder;
    private final Path root;
    private final Consumer<String> trouble;
    private final Map<ModelKey, StoredModel> waiting = new LinkedHashMap<>();
    private final Thread writer =
            Thread.ofPlatform().name("tocsin-models").daemon().unstarted(this::run);
    private boolean closed;
    private boolean failing;

    /**
     * @param trouble is told, in one sentence, what cannot be read or written
     */
    public ModelStore(Path root, Consumer<String> trouble) {
        this.root = root;
        this.folder = new ModelFolder(root);
        this.trouble = trouble;
        writer.start();
    }

    @Override
    public Optional<StoredModel> recall(ModelKey key) {
        try {
            Optional<Long> newest = folder.newest(key);
            return newest.isEmpty() ? Optional.empty() : Optional.of(read(key, newest.get()));
        } catch (InvalidModelException | IOException unusable) {
            refuse(key, String.valueOf(unusable.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public Optional<StoredModel> recall(ModelKey key, long generation) {
        try {
            return Optional.of(read(key, generation));
        } catch (InvalidModelException | IOException unusable) {
            trouble.accept("The model " + folder.file(key, generation) + " cannot be used: " + unusable.getMessage()
                    + ". Detector " + key.detector() + " stays with the one of " + key.source() + " that it has.");
            return Optional.empty();
        }
    }

    private StoredModel read(ModelKey key, long generation) throws InvalidModelException, IOException {
        StoredModel model = folder.read(key, generation);
        if (!model.key().equals(key)) {
            throw new InvalidModelException("it is that of another source or detector");
        }
        return model;
    }

    @Override
    public void refuse(ModelKey key, String why) {
        trouble.accept("The model " + newestFile(key) + " cannot be used: " + why + ". Detector " + key.detector()
                + " learns " + key.source() + " anew.");
    }

    private Path newestFile(ModelKey key) {
        try {
            return folder.file(key, folder.newest(key).orElse(0L));
        } catch (IOException unknown) {
            return root;
        }
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public synchronized boolean ready() {
        return waiting.size() < ROOM;
    }

    @Override
    public synchronized void awaitReady(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); !ready() && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    @Override
    public synchronized void keep(StoredModel model) {
        if (!closed) {
            waiting.put(model.key(), model);
            notifyAll();
        }
    }

    @Override
    public boolean frozen(ModelKey key) {
        return folder.frozen(key);
    }

    @Override
    public void freeze(ModelKey key, boolean frozen) {
        try {
            folder.freeze(key, frozen);
        } catch (IOException failure) {
            trouble.accept("That " + key.detector() + " is frozen on " + key.source() + " will be forgotten: "
                    + failure.getMessage() + ".");
        }
    }

    @Override
    public List<KeptModel> list(ModelKey key) {
        try {
            return new ModelListing(folder).of(key);
        } catch (IOException failure) {
            return List.of();
        }
    }

    private void run() {
        try {
            for (StoredModel next = next(); next != null; next = next()) {
                write(next);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next one to be written, or null at the end. */
    private synchronized @Nullable StoredModel next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (waiting.isEmpty()) {
            return null;
        }
        StoredModel next = waiting.remove(waiting.keySet().iterator().next());
        notifyAll();
        return next;
    }

    private void write(StoredModel model) {
        try {
            folder.write(model);
            failing = false;
        } catch (IOException failure) {
            if (!failing) {
                failing = true;
                trouble.accept("Models cannot be kept in " + root + ": " + failure.getMessage() + ".");
            }
        }
    }

    /** Writes what waits, for some seconds at most. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            writer.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
