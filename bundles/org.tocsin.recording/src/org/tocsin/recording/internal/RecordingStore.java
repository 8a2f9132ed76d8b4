package org.tocsin.recording.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.tocsin.api.event.Event;
import org.tocsin.recording.RecordingExtent;

/**
 * The open file: frames of what came of late, and blocks of what came before. Thread-safe. Whatever H2 cannot do it throws as
 * {@code MVStoreException}.
 */
final class RecordingStore implements AutoCloseable {

    /** A part of the file is being rewritten, or free for what comes next. */
    private static final double ROOM = 0.8;

    private final MVStore file;
    private final MVMap<Long, byte[]> frames;
    private final MVMap<BlockKey, byte[]> blocks;
    private final BlockLedger ledger;
    private final NavigableSet<Long> unsealed = new TreeSet<>();

    /**
     * @throws IOException if what is in it is not what this class writes
     */
    RecordingStore(MVStore file) throws IOException {
        this.file = file;
        this.frames = file.openMap("frames");
        this.blocks = file.openMap("blocks", new MVMap.Builder<BlockKey, byte[]>().keyType(new BlockKeyType()));
        this.ledger = new BlockLedger(file);
        note(unsealed());
    }

    private void note(Collection<Event> events) {
        events.forEach(event -> unsealed.add(Stretch.of(event.epochMillis())));
    }

    /** The events that are in no block yet, in the order in which they came. */
    synchronized List<Event> unsealed() throws IOException {
        List<Event> events = new ArrayList<>();
        for (byte[] frame : frames.values()) {
            events.addAll(FrameCode.read(frame));
        }
        return events;
    }

    /** Keeps events. When this returns they survive the end of the process. */
    synchronized void append(Collection<Event> events) throws IOException {
        frame(events);
        note(events);
        file.commit();
    }

    private void frame(Collection<Event> events) throws IOException {
        Long last = frames.lastKey();
        frames.put(last == null ? 0 : last + 1, FrameCode.write(events));
    }

    /**
     * Blocks take the place of all frames.
     *
     * @param over becomes blocks
     * @param rest what was in the frames besides
     */
    synchronized void seal(List<SourceRows> over, List<Event> rest) throws IOException {
        for (SourceRows rows : over) {
            put(rows.sorted());
        }
        frames.clear();
        unsealed.clear();
        if (!rest.isEmpty()) {
            frame(rest);
            note(rest);
        }
        file.commit();
    }

    private void put(SourceRows rows) throws IOException {
        byte[] block = BlockCode.write(rows);
        BlockKey before = blocks.floorKey(new BlockKey(rows.stretch(), rows.source(), Integer.MAX_VALUE));
        boolean another = before != null
                && before.stretch() == rows.stretch()
                && before.source().equals(rows.source());
        blocks.put(new BlockKey(rows.stretch(), rows.source(), another ? before.part() + 1 : 0), block);
        ledger.add(rows, block.length);
    }

    /** Forgets stretches that are older than the retention, and the oldest ones while there is too much. */
    synchronized void forget(long now, Duration retention, long maximalBytes) {
        List<Long> gone = ledger.beyond(now - retention.toMillis(), (long) (ROOM * maximalBytes));
        for (Long stretch : gone) {
            keys(BlockKey.first(stretch), key -> key.stretch() == stretch).forEach(blocks::remove);
        }
        if (!gone.isEmpty()) {
            ledger.forget(gone);
            file.commit();
        }
    }

    /** What all blocks come to. */
    synchronized long sealedBytes() {
        return ledger.all().bytes();
    }

    /** How many events all blocks have. */
    synchronized long sealedEvents() {
        return ledger.all().events();
    }

    private List<BlockKey> keys(BlockKey from, Predicate<BlockKey> within) {
        List<BlockKey> keys = new ArrayList<>();
        Iterator<BlockKey> all = blocks.keyIterator(from);
        while (all.hasNext()) {
            BlockKey key = all.next();
            if (!within.test(key)) {
                break;
            }
            keys.add(key);
        }
        return keys;
    }

    /** The stretches with events from one time to another, in order. */
    synchronized NavigableSet<Long> stretches(long from, long to) {
        NavigableSet<Long> found = new TreeSet<>(unsealed.subSet(Stretch.of(from), true, Stretch.of(to), true));
        found.addAll(ledger.stretches(Stretch.of(from), Stretch.of(to)));
        return found;
    }

    /** What there is of a stretch, as it is at this moment. */
    synchronized StretchPieces pieces(long stretch, Set<String> of) {
        List<BlockKey> keys = of.isEmpty()
                ? keys(BlockKey.first(stretch), key -> key.stretch() == stretch)
                : of.stream()
                        .flatMap(source -> keys(
                                new BlockKey(stretch, source, 0),
                                key -> key.stretch() == stretch && key.source().equals(source))
                                .stream())
                        .toList();
        return new StretchPieces(
                stretch,
                of,
                keys.stream()
                        .map(key -> new StretchPieces.Block(key.source(), blocks.get(key)))
                        .toList(),
                unsealed.contains(stretch) ? List.copyOf(frames.values()) : List.of());
    }

    synchronized RecordingExtent extent() throws IOException {
        StretchSize all = ledger.all();
        TreeSet<String> names = new TreeSet<>(ledger.sources());
        for (Event event : unsealed()) {
            all = all.plus(event.epochMillis());
            names.add(event.source());
        }
        return all.events() == 0
                ? RecordingExtent.NONE
                : new RecordingExtent(
                        Instant.ofEpochMilli(all.first()),
                        Instant.ofEpochMilli(all.last()),
                        all.events(),
                        file.getFileStore().size(),
                        names);
    }

    /** Writes nothing any more. */
    synchronized void letGo() {
        file.closeImmediately();
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
