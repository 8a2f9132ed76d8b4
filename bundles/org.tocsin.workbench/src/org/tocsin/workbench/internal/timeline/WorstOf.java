package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.Emphasis;

/** Makes of bands that lie over one another such as do not: at each time the one that matters most. */
final class WorstOf {

    private WorstOf() {}

    /** The bands in order of time; two that touch differ in how much they matter. */
    static List<Band> bands(List<Band> overlapping) {
        Emphasis[] all = Emphasis.values();
        Map<Long, int[]> changes = new TreeMap<>();
        for (Band band : overlapping) {
            // one that ended when it began is seen all the same
            long end = Math.max(band.to(), band.from() + 1);
            changes.computeIfAbsent(band.from(), time -> new int[all.length])[
                    band.emphasis().ordinal()]++;
            changes.computeIfAbsent(end, time -> new int[all.length])[
                    band.emphasis().ordinal()]--;
        }
        List<Band> bands = new ArrayList<>();
        int[] going = new int[all.length];
        int worst = -1;
        long from = 0;
        for (Map.Entry<Long, int[]> change : changes.entrySet()) {
            int next = -1;
            for (int i = 0; i < all.length; i++) {
                going[i] += change.getValue()[i];
                next = going[i] > 0 ? i : next;
            }
            if (next != worst) {
                if (worst >= 0) {
                    bands.add(new Band(from, change.getKey(), all[worst]));
                }
                worst = next;
                from = change.getKey();
            }
        }
        return bands;
    }
}
