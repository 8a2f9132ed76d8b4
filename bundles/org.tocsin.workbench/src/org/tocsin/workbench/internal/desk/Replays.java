package org.tocsin.workbench.internal.desk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.tocsin.workbench.internal.model.Observable;

/** The files that the user opened to be replayed, in this session only. Safe to call from any thread. */
public final class Replays {

    private final AtomicInteger opened = new AtomicInteger();
    private final Observable<List<Feed>> feeds = new Observable<>(List.of());

    /** Adds files; files that are there already are replayed anew. */
    public synchronized void open(String factory, String parameter, List<Path> files, Map<String, String> settings) {
        String paths = String.join("\n", files.stream().map(Path::toString).toList());
        feeds.value().stream()
                .filter(feed -> paths.equals(feed.settings().get(parameter)))
                .findFirst()
                .ifPresent(this::close);
        Map<String, String> values = new LinkedHashMap<>(settings);
        values.put(parameter, paths);
        String key = factory + ":" + opened.incrementAndGet();
        String name = files.get(0).getFileName() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
        Feed feed = new Feed(key, factory, name, values);
        feeds.set(java.util.stream.Stream.concat(feeds.value().stream(), java.util.stream.Stream.of(feed))
                .toList());
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
