package org.tocsin.recording.internal;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.tocsin.api.event.Event;

/** SourceRows of several sources, each in order of time, shown as one. */
final class MergedRows {

    /** How far one of them is. */
    private static final class Position {
        private final SourceRows rows;
        private int next;

        Position(SourceRows rows) {
            this.rows = rows;
        }

        long time() {
            return rows.time(next);
        }

        String source() {
            return rows.source();
        }
    }

    private final PriorityQueue<Position> positions =
            new PriorityQueue<>(Comparator.comparingLong(Position::time).thenComparing(Position::source));

    MergedRows(List<SourceRows> sorted) {
        sorted.forEach(rows -> positions.add(new Position(rows)));
    }

    /**
     * Shows the events from one time to another.
     *
     * @return whether the reader wants to see what comes later
     */
    boolean show(long from, long to, Predicate<Event> reader) {
        while (!positions.isEmpty()) {
            Position earliest = positions.remove();
            long time = earliest.time();
            if (time > to) {
                return true;
            }
            if (time >= from && !reader.test(earliest.rows.event(earliest.next))) {
                return false;
            }
            earliest.next++;
            if (earliest.next < earliest.rows.size()) {
                positions.add(earliest);
            }
        }
        return true;
    }
}
