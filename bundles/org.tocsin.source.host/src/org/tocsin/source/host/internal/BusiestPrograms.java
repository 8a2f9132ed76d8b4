package org.tocsin.source.host.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the programs to show: the busiest, but none for less than a minute, so that they do not come and go. Used by
 * one thread.
 */
final class BusiestPrograms {

    private static final long SHOWN_MILLIS = 60_000;

    private final int most;
    private final Map<String, Long> shownSince = new LinkedHashMap<>();

    BusiestPrograms(int most) {
        this.most = most;
    }

    /** The names to show from this time on, those that were there before first. */
    List<String> choose(Map<String, ProgramMetrics.Program> programs, long time) {
        List<String> wanted = programs.values().stream()
                .sorted(Comparator.comparingDouble(ProgramMetrics.Program::processors)
                        .thenComparingDouble(ProgramMetrics.Program::memory)
                        .reversed()
                        .thenComparing(ProgramMetrics.Program::name))
                .limit(most)
                .map(ProgramMetrics.Program::name)
                .toList();
        shownSince
                .entrySet()
                .removeIf(shown -> !programs.containsKey(shown.getKey())
                        || !wanted.contains(shown.getKey()) && time - shown.getValue() >= SHOWN_MILLIS);
        for (String name : wanted) {
            if (shownSince.size() < most) {
                shownSince.putIfAbsent(name, time);
            }
        }
        return new ArrayList<>(shownSince.keySet());
    }
}
