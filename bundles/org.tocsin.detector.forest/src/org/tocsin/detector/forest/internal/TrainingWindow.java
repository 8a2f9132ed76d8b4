package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/**
 * Rows to learn from: a bounded number, spread evenly over a long past; and the newest ones that were held back, because
 * they may not be normal.
 *
 * <p>When it is full, every other row is given up and from then on only every second one is taken, then every fourth,
 * and so on, up to a limit; after that the oldest one goes. So the rows of an hour, and later those of a whole day, fit
 * into the same memory, and what is normal at night is not forgotten by noon.
 */
final class TrainingWindow {

    private static final int LARGEST_STRIDE = 32;
    private static final int MOST_HELD_BACK = 512;

    private final int capacity;
    private final RowLayout layout = new RowLayout();
    private final List<LearnedRow> rows = new ArrayList<>();
    private final List<LearnedRow> heldBack = new ArrayList<>();
    private int stride = 1;
    private int skipped;

    TrainingWindow(int capacity) {
        this.capacity = capacity;
    }

    /** Takes a normal event. */
    void add(Event event) {
        follow(event.schema());
        skipped++;
        if (skipped >= stride) {
            skipped = 0;
            put(new LearnedRow(event.epochMillis(), event.values()));
        }
    }

    /** Takes an event that may not be normal. */
    void holdBack(Event event) {
        follow(event.schema());
        if (heldBack.size() == MOST_HELD_BACK) {
            heldBack.removeFirst();
        }
        heldBack.add(new LearnedRow(event.epochMillis(), event.values()));
    }

    /** Takes over what another window has held back, if its rows are laid out the same way. */
    void holdBackAll(TrainingWindow other) {
        if (other.schema().equals(schema())) {
            heldBack.addAll(other.heldBack);
        }
    }

    private void follow(Schema next) {
        if (next != layout.schema()) {
            layout.follow(next, List.of(rows, heldBack));
        }
    }

    private void put(LearnedRow row) {
        if (rows.size() == capacity) {
            makeRoom();
        }
        rows.add(row);
    }

    private void makeRoom() {
        if (stride >= LARGEST_STRIDE) {
            rows.subList(0, capacity / 16 + 1).clear();
            return;
        }
        stride *= 2;
        for (int i = 0; i < rows.size() / 2; i++) {
            rows.set(i, rows.get(2 * i + 1));
        }
        rows.subList(rows.size() / 2, rows.size()).clear();
    }

    /** Takes these rows out of those to learn from, and says whether there were any. */
    boolean leaveOut(long from, long to) {
        return rows.removeIf(row -> row.within(from, to));
    }

    /** Puts these rows among those to learn from, and says whether any of them was held back. */
    boolean learn(long from, long to) {
        heldBack.stream().filter(row -> row.within(from, to)).forEach(this::put);
        return heldBack.removeIf(row -> row.within(from, to));
    }

    /** Begins with these rows. */
    void restore(Schema schema, List<LearnedRow> known, int knownStride) {
        rows.clear();
        heldBack.clear();
        stride = 1;
        layout.follow(schema, List.of());
        known.forEach(this::put);
        stride = Math.max(stride, knownStride);
        skipped = 0;
    }

    int size() {
        return rows.size();
    }

    int heldBack() {
        return heldBack.size();
    }

    int stride() {
        return stride;
    }

    Schema schema() {
        return layout.schema();
    }

    /** What there is to learn from now. */
    Lesson lesson(double intervalMillis) {
        return new Lesson(schema(), rows, intervalMillis);
    }

    /** All rows, oldest first, in the order of the schema; NaN or infinite where missing. */
    List<LearnedRow> rows() {
        return List.copyOf(rows);
    }
}
