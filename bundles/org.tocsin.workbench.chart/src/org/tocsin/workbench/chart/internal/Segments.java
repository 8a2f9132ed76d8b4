package org.tocsin.workbench.chart.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.workbench.chart.Line;

/** The parts of a line between its gaps, because the library draws NaN as a spike. */
record Segments(List<double[]> times, List<double[]> values) {

    static Segments of(Line line) {
        List<double[]> times = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        double[] all = line.values();
        int start = 0;
        for (int i = 0; i <= all.length; i++) {
            if (i == all.length || !Double.isFinite(all[i])) {
                if (i > start) {
                    times.add(Arrays.copyOfRange(line.times(), start, i));
                    values.add(Arrays.copyOfRange(all, start, i));
                }
                start = i + 1;
            }
        }
        return new Segments(times, values);
    }

    int size() {
        return times.size();
    }
}
