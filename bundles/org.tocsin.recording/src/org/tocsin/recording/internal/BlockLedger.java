package org.tocsin.recording.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Which blocks there are, in sum: by stretch and by source. Not thread-safe. */
final class BlockLedger {

    private final MVMap<Long, long[]> stretches;
    private final MVMap<String, Long> sources;

    BlockLedger(MVStore file) {
        this.stretches = file.openMap("stretches");
        this.sources = file.openMap("sources");
    }

    /** There is another block. */
    void add(SourceRows rows, int bytes) {
        long last = rows.time(rows.size() - 1);
        StretchSize added = new StretchSize(rows.size(), bytes, rows.time(0), last);
        stretches.put(rows.stretch(), size(rows.stretch()).plus(added).numbers());
        sources.put(rows.source(), Math.max(last, sources.getOrDefault(rows.source(), Long.MIN_VALUE)));
    }

    private StretchSize size(long stretch) {
        long[] numbers = stretches.get(stretch);
        return numbers == null ? StretchSize.NONE : StretchSize.of(numbers);
    }

    /** All stretches in one. */
    StretchSize all() {
        StretchSize all = StretchSize.NONE;
        for (long[] numbers : stretches.values()) {
            all = all.plus(StretchSize.of(numbers));
        }
        return all;
    }

    /** The names of all sources that have a block. */
    Set<String> sources() {
        return sources.keySet();
    }

    /** The stretches from one to another, in order. */
    List<Long> stretches(long from, long to) {
        List<Long> found = new ArrayList<>();
        Iterator<Long> all = stretches.keyIterator(from);
        while (all.hasNext()) {
            Long stretch = all.next();
            if (stretch > to) {
                break;
            }
            found.add(stretch);
        }
        return found;
    }

    /** The stretches that ended before some time, and the oldest of the others while they have more bytes than this. */
    List<Long> beyond(long time, long maximalBytes) {
        List<Long> beyond = new ArrayList<>();
        long bytes = all().bytes();
        for (Long stretch : stretches.keySet()) {
            if (Stretch.end(stretch) > time && bytes <= maximalBytes) {
                break;
            }
            bytes -= size(stretch).bytes();
            beyond.add(stretch);
        }
        return beyond;
    }

    /** These are gone, and sources that have no others. */
    void forget(Collection<Long> gone) {
        gone.forEach(stretches::remove);
        Long oldest = stretches.firstKey();
        List.copyOf(sources.keySet()).stream()
                .filter(source -> oldest == null || sources.getOrDefault(source, 0L) < oldest * Stretch.MILLIS)
                .forEach(sources::remove);
    }
}
