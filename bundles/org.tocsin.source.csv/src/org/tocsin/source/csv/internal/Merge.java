package org.tocsin.source.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;

/** The events of several files as one stream, by event time; those of the same time in the order of the files. */
final class Merge implements AutoCloseable {

    private record Head(Event event, int file) implements Comparable<Head> {

        @Override
        public int compareTo(Head other) {
            int byTime = Long.compare(event.epochMillis(), other.event.epochMillis());
            return byTime != 0 ? byTime : Integer.compare(file, other.file);
        }
    }

    private final List<CsvFile> files;
    private final PriorityQueue<Head> heads = new PriorityQueue<>();
    /** Files that have no event in the queue and are not at their end. */
    private final List<Integer> waiting = new ArrayList<>();

    private int last = -1;

    Merge(List<CsvFile> files) {
        this.files = List.copyOf(files);
        for (int file = 0; file < files.size(); file++) {
            waiting.add(file);
        }
    }

    /** The next event; null if no file has one now. */
    @Nullable
    Event next() {
        if (last >= 0 && !advance(last)) {
            waiting.add(last);
        }
        last = -1;
        // a file that grows is asked again when the others have nothing left, not for each of their events
        if (heads.isEmpty()) {
            waiting.removeIf(this::advance);
        }
        Head first = heads.poll();
        if (first == null) {
            return null;
        }
        last = first.file();
        return first.event();
    }

    /** Whether nothing more will come. */
    boolean ended() {
        return heads.isEmpty()
                && last < 0
                && waiting.stream().allMatch(file -> files.get(file).ended());
    }

    private boolean advance(int file) {
        Event event = files.get(file).next();
        if (event != null) {
            heads.add(new Head(event, file));
        }
        return event != null || files.get(file).ended();
    }

    @Override
    public void close() {
        files.forEach(CsvFile::close);
    }
}
