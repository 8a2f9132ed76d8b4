package org.tocsin.detector.forest.internal;

import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/**
 * Rows to learn from: a bounded number, spread evenly over a long past; and the newest ones that were held back, because
 * they may not be normal.
 *
 * <p>When it is full, every other row is given up and from then on only every second one is taken, then every fourth,
 * and so on, up to a limit; after that the oldest ones go. So the rows of an hour, and later those of a whole day, fit
 * into the same memory, and what is normal at night is not forgotten by noon.
 */
final class TrainingWindow {

    private static final int LARGEST_STRIDE = 32;
    private static final int MOST_HELD_BACK = 512;
    /** Which part of the rows goes when the oldest ones do. */
    private static final int PART = 16;

    private final int capacity;
    private final RowTable rows;
    private final RowTable heldBack = new RowTable(MOST_HELD_BACK);
    private int stride = 1;
    private int skipped;

    TrainingWindow(int capacity) {
        this.capacity = capacity;
        this.rows = new RowTable(capacity);
    }

    /** Takes a normal event. */
    void add(Event event) {
        follow(event.schema());
        skipped++;
        if (skipped >= stride) {
            skipped = 0;
            put(event.epochMillis(), event.values());
        }
    }

    /** Takes an event that may not be normal. */
    void holdBack(Event event) {
        follow(event.schema());
        holdBack(event.epochMillis(), event.values());
    }

    private void holdBack(long time, double[] values) {
        if (heldBack.size() == MOST_HELD_BACK) {
            giveUpOldest(heldBack, MOST_HELD_BACK);
        }
        heldBack.add(time, values);
    }

    /** Takes over what another window has held back, if its rows are laid out the same way. */
    void holdBackAll(TrainingWindow other) {
        if (other.schema().equals(schema())) {
            other.heldBack.rows().forEach(row -> holdBack(row.time(), row.values()));
        }
    }

    private void follow(Schema next) {
        rows.follow(next);
        heldBack.follow(next);
    }

    private void put(long time, double[] values) {
        if (rows.size() == capacity) {
            makeRoom();
        }
        rows.add(time, values);
    }

    private void makeRoom() {
        if (stride >= LARGEST_STRIDE) {
            giveUpOldest(rows, capacity);
        } else {
            stride *= 2;
            rows.keep(row -> row % 2 != 0);
        }
    }

    private static void giveUpOldest(RowTable table, int of) {
        table.keep(row -> row > of / PART);
    }

    /** Takes these rows out of those to learn from, and says whether there were any. */
    boolean leaveOut(long from, long to) {
        return rows.keep(row -> !rows.within(row, from, to));
    }

    /** Puts these rows among those to learn from, and says whether any of them was held back. */
    boolean learn(long from, long to) {
        heldBack.rows().stream().filter(row -> row.within(from, to)).forEach(row -> put(row.time(), row.values()));
        return heldBack.keep(row -> !heldBack.within(row, from, to));
    }

    /** Begins with these rows. */
    void restore(Schema schema, List<LearnedRow> known, int knownStride) {
        rows.clear();
        heldBack.clear();
        stride = 1;
        follow(schema);
        known.forEach(row -> put(row.time(), row.values()));
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
        return rows.schema();
    }

    /** What there is to learn from now. */
    Lesson lesson(double intervalMillis) {
        return new Lesson(schema(), rows.rows(), intervalMillis);
    }

    /** All rows, oldest first, in the order of the schema; NaN or infinite where missing. */
    List<LearnedRow> rows() {
        return rows.rows();
    }
}
