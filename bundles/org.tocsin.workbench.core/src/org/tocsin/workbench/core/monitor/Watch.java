package org.tocsin.workbench.core.monitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.source.EventSourceFactory;

/**
 * The one pipeline that the workbench looks at: opens, feeds, pauses and closes it, one step after the other on a
 * thread of its own, so that nobody waits who asks for something.
 */
@Component(service = Watch.class)
public final class Watch implements AutoCloseable {

    /** What a watch needs to know, asked each time anew. */
    public interface Setup {
        /** Calls the listener, from any thread, after something has changed of what follows. */
        void onChange(Runnable listener);

        Monitor open() throws IOException;

        List<WatchedSource> feeds();

        Optional<EventSourceFactory> factory(String id);

        void apply(Monitor monitor);

        void ended();

        void trouble(String message);
    }

    private final Setup setup;
    private final ExecutorService steps = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "tocsin-desk");
        thread.setDaemon(true);
        return thread;
    });
    private final Observable<WatchState> state = new Observable<>(WatchState.STOPPED);
    private final Connections connections;
    private volatile Optional<Monitor> monitor = Optional.empty();

    /** Nothing is watched before {@link #start}. */
    @Activate
    public Watch(@Reference Setup setup) {
        this.setup = setup;
        this.connections = new Connections(setup);
        setup.onChange(() -> {
            refresh();
            apply();
        });
    }

    public Observable<WatchState> state() {
        return state;
    }

    /** Opens the pipeline, or lets a paused one go on. */
    public void start() {
        step(() -> {
            monitor.ifPresentOrElse(Monitor::resume, this::open);
            state.set(WatchState.RUNNING);
        });
    }

    private void open() {
        state.set(WatchState.STARTING);
        Monitor opened;
        try {
            opened = setup.open();
        } catch (IOException unwritable) {
            state.set(WatchState.STOPPED);
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException failure) {
            state.set(WatchState.STOPPED);
            throw failure;
        }
        monitor = Optional.of(opened);
        connections.update(opened);
    }

    public void pause() {
        with(open -> {
            open.pause();
            state.set(WatchState.PAUSED);
        });
    }

    /** Closes the pipeline in order; what waited in it is worked off. */
    public void stop() {
        with(this::end);
    }

    /** Connects sources that should be watched and are not, and disconnects others, as far as the pipeline is open. */
    public void refresh() {
        with(connections::update);
    }

    /** Works by the settings as they are now. */
    public void apply() {
        with(setup::apply);
    }

    /** Gives detectors that are paused because they failed another chance. */
    public void resumeDetectors() {
        with(open -> open.apply(open.settings()));
    }

    /** Does something with the pipeline, if it is open. */
    public void with(Consumer<Monitor> action) {
        step(() -> monitor.ifPresent(action));
    }

    /** How the pipeline is doing; empty if it is not open. */
    public Optional<Health> health() {
        return monitor.map(Monitor::health);
    }

    /** How the checks of a source stand; empty if nothing is known of it or the pipeline is not open. */
    public CompletableFuture<List<CheckStatus>> status(String source) {
        return monitor.map(open -> open.status(source).exceptionally(closed -> List.of()))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    /** What was learned of a source; empty if the pipeline is not open. */
    public CompletableFuture<List<LearnedModel>> models(String source) {
        return monitor.map(open -> open.models().of(source).exceptionally(closed -> List.of()))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    /** Ends everything and waits for it, for a bounded time. */
    @Deactivate
    @Override
    public void close() {
        stop();
        steps.shutdown();
        try {
            if (!steps.awaitTermination(20, TimeUnit.SECONDS)) {
                steps.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            steps.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void end(Monitor ending) {
        state.set(WatchState.STOPPING);
        monitor = Optional.empty();
        connections.forget();
        try {
            ending.close();
        } finally {
            setup.ended();
            state.set(WatchState.STOPPED);
        }
    }

    private void step(Runnable action) {
        try {
            steps.execute(() -> {
                try {
                    action.run();
                } catch (RuntimeException failure) {
                    setup.trouble("Monitoring: " + failure);
                }
            });
        } catch (RejectedExecutionException closed) {
            // the workbench is going down: there is nothing left to do anything with
        }
    }
}
