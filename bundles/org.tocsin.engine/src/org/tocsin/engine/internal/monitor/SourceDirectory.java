package org.tocsin.engine.internal.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tocsin.engine.internal.lane.KnownSource;

/** The sources that have sent something, up to a cap. Thread-safe. */
final class SourceDirectory {

    private static final Comparator<KnownSource> BY_NAME = Comparator.comparing(KnownSource::name);

    private final ConcurrentMap<String, KnownSource> sources = new ConcurrentHashMap<>();

    /** The source of this name, made known if there is room below the cap; null if there is none. */
    KnownSource find(String name, int cap) {
        KnownSource known = sources.get(name);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (sources.size() >= cap && !sources.containsKey(name)) {
                return null;
            }
            return sources.computeIfAbsent(name, KnownSource::new);
        }
    }

    /** The source of this name, if it is known. */
    Optional<KnownSource> known(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    int size() {
        return sources.size();
    }

    /** All sources, in the order of their names. */
    List<KnownSource> all() {
        List<KnownSource> all = new ArrayList<>(sources.values());
        all.sort(BY_NAME);
        return all;
    }

    /** Takes out the sources that have sent nothing since then, and returns them in the order of their names. */
    Collection<KnownSource> removeSilentSince(long millis) {
        List<KnownSource> silent = sources.values().stream()
                .filter(source -> source.lastSeen() < millis)
                .sorted(BY_NAME)
                .toList();
        silent.forEach(source -> sources.remove(source.name(), source));
        return silent;
    }
}
