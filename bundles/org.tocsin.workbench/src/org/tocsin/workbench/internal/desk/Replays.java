package org.tocsin.workbench.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tocsin.session.SourcePlan;
import org.tocsin.workbench.internal.model.Observable;

/** The files that the user opened to be replayed, in this session only. Safe to call from any thread. */
public final class Replays {

    private final AtomicInteger opened = new AtomicInteger();
    private final Observable<List<Feed>> feeds = new Observable<>(List.of());

    /** Adds files; files that are there already are replayed anew. */
    public synchronized void open(SourcePlan reader, List<Path> files) {
        SourcePlan replay = reader.reading(files);
        feeds.value().stream()
                .filter(feed -> feed.factory().equals(reader.factory().id())
                        && feed.files().equals(files))
                .findFirst()
                .ifPresent(this::close);
        String key = reader.factory().id() + ":" + opened.incrementAndGet();
        String name = files.get(0).getFileName() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
        Feed feed = new Feed(key, reader.factory().id(), name, replay.values(), files);
        feeds.set(Stream.concat(feeds.value().stream(), Stream.of(feed)).toList());
    }

    public synchronized void close(Feed feed) {
        feeds.set(feeds.value().stream()
                .filter(other -> !other.key().equals(feed.key()))
                .toList());
    }

    public List<Feed> feeds() {
        return feeds.value();
    }
}
