package org.tocsin.detector.windows.internal;

import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/** The newest events of a source as points: averages of a few events each, of which a window is made. */
final class RecentPoints {

    private final WindowSettings settings;
    private final int columns;
    private final float[][] rows;
    private final float[][] points;
    private final float[] window;
    private long seen;

    RecentPoints(WindowSettings settings, int columns) {
        this.settings = settings;
        this.columns = columns;
        this.rows = new float[settings.step()][columns];
        this.points = new float[(settings.points() - 1) * settings.step() + 1][columns];
        this.window = new float[settings.points() * columns];
    }

    void add(float[] row) {
        System.arraycopy(row, 0, rows[(int) (seen % rows.length)], 0, columns);
        float[] point = points[(int) (seen % points.length)];
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (float[] one : rows) {
                sum += one[column];
            }
            point[column] = (float) (sum / rows.length);
        }
        seen++;
    }

    int columns() {
        return columns;
    }

    /** How many events there were. */
    long seen() {
        return seen;
    }

    boolean full() {
        return seen >= settings.events();
    }

    /** The newest window: all metrics of the newest point first. Overwritten by the next call. */
    float[] window() {
        for (int i = 0; i < settings.points(); i++) {
            float[] point = points[(int) ((seen - 1 - (long) i * settings.step()) % points.length)];
            System.arraycopy(point, 0, window, i * columns, columns);
        }
        return window;
    }

    void write(ModelOutput out) {
        out.number(columns);
        for (float[] row : rows) {
            out.floats(row);
        }
        for (float[] point : points) {
            out.floats(point);
        }
        out.whole(seen);
    }

    /** As those that were written, with the same settings. */
    static RecentPoints read(ModelInput in, WindowSettings settings) throws InvalidModelException {
        RecentPoints recent = new RecentPoints(settings, in.count(Integer.MAX_VALUE, settings.events() * Float.BYTES));
        for (int i = 0; i < recent.rows.length; i++) {
            recent.rows[i] = in.floats(recent.columns);
        }
        for (int i = 0; i < recent.points.length; i++) {
            recent.points[i] = in.floats(recent.columns);
        }
        recent.seen = in.events();
        return recent;
    }
}
