package org.tocsin.engine.internal.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.engine.internal.lane.KnownSource;

/** The sources that have sent something, up to a cap, and what stands for all of them together. Thread-safe. */
final class SourceDirectory {

    private static final Comparator<KnownSource> BY_NAME = Comparator.comparing(KnownSource::name);

    private final ConcurrentMap<String, KnownSource> sources = new ConcurrentHashMap<>();
    private final KnownSource together = KnownSource.allSources();
    private final LongAdder refused;
    private volatile int cap;

    /**
     * @param cap how many sources there can be
     * @param refused counts events of others
     */
    SourceDirectory(int cap, LongAdder refused) {
        this.cap = cap;
        this.refused = refused;
    }

    /** From now on there can be so many sources; none that is known is forgotten for that. */
    void limit(int newCap) {
        cap = newCap;
    }

    /** The source of this name, of which an event has come; null, and counted, if there is no room for it. */
    @Nullable
    KnownSource admit(String name) {
        KnownSource source = find(name);
        if (source == null) {
            refused.increment();
        }
        return source;
    }

    private @Nullable KnownSource find(String name) {
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

    /** All sources as a whole, for what judges them together. */
    KnownSource together() {
        return together;
    }

    /** All sources, and what stands for them together. */
    List<KnownSource> allAndTogether() {
        List<KnownSource> all = all();
        all.add(together);
        return all;
    }

    /** Takes out the source of this name, if this has brought its last event. */
    Optional<KnownSource> remove(String name, Object origin) {
        return known(name).filter(source -> source.origin() == origin && sources.remove(name, source));
    }

    /** Takes out the sources whose last event this has brought, and returns them in the order of their names. */
    Collection<KnownSource> removeAllOf(Object origin) {
        List<KnownSource> own =
                all().stream().filter(source -> source.origin() == origin).toList();
        own.forEach(source -> sources.remove(source.name(), source));
        return own;
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
