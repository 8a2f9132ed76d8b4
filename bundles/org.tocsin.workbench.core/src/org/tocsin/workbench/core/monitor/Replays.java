package org.tocsin.workbench.core.monitor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.session.SourcePlan;

/** The files that the user opened to be replayed, in this session only. Safe to call from any thread. */
@Component(service = Replays.class)
public final class Replays {

    private final AtomicInteger opened = new AtomicInteger();
    private final Observable<List<WatchedSource>> feeds = new Observable<>(List.of());
    private final WorkbenchSettings settings;

    @Activate
    public Replays(@Reference WorkbenchSettings settings) {
        this.settings = settings;
    }

    /** Adds files, with what is set for their kind of source; files that are there already are replayed anew. */
    public synchronized void open(EventSourceFactory reader, List<Path> files) {
        SourcePlan replay = SourcePlan.of(reader, settings.of(reader)).reading(files);
        feeds.value().stream()
                .filter(feed ->
                        feed.factory().equals(reader.id()) && feed.files().equals(files))
                .findFirst()
                .ifPresent(this::close);
        String key = reader.id() + ":" + opened.incrementAndGet();
        String name = files.get(0).getFileName() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
        WatchedSource feed = new WatchedSource(key, reader.id(), name, replay.values(), files);
        feeds.set(Stream.concat(feeds.value().stream(), Stream.of(feed)).toList());
    }

    public synchronized void close(WatchedSource feed) {
        feeds.set(feeds.value().stream()
                .filter(other -> !other.key().equals(feed.key()))
                .toList());
    }

    /** Calls the listener after each change, from the thread that made it. */
    public AutoCloseable onChange(Runnable listener) {
        return feeds.onChange(listener);
    }

    public List<WatchedSource> feeds() {
        return feeds.value();
    }
}
