package org.tocsin.measure.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a change of rules would have changed. Two firings of rules with the same name on the same source are the same if
 * they overlap.
 *
 * @param added firings that only the new rules have
 * @param removed firings that only the old rules have
 * @param kept firings of the new rules that the old ones have, too
 */
public record BacktestDifference(List<Firing> added, List<Firing> removed, List<Firing> kept) {

    private record Place(String rule, String source) {
        static Place of(Firing firing) {
            return new Place(firing.rule(), firing.source());
        }
    }

    public BacktestDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    public static BacktestDifference between(BacktestReport before, BacktestReport after) {
        Map<Place, List<Firing>> old = byPlace(before);
        Map<Place, List<Firing>> now = byPlace(after);
        return new BacktestDifference(
                after.firings().stream().filter(firing -> !meets(firing, old)).toList(),
                before.firings().stream().filter(firing -> !meets(firing, now)).toList(),
                after.firings().stream().filter(firing -> meets(firing, old)).toList());
    }

    private static Map<Place, List<Firing>> byPlace(BacktestReport report) {
        return report.firings().stream().collect(Collectors.groupingBy(Place::of));
    }

    /** The firings of one rule on one source do not overlap, and stand in order of time: the last that began matters. */
    private static boolean meets(Firing firing, Map<Place, List<Firing>> others) {
        List<Firing> there = others.getOrDefault(Place.of(firing), List.of());
        int low = 0;
        int high = there.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (there.get(middle).from().isAfter(firing.to())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && !there.get(low - 1).to().isBefore(firing.from());
    }
}
