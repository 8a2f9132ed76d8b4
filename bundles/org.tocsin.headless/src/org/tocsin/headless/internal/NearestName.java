package org.tocsin.headless.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
final class NearestName {

    private NearestName() {}

    /** The name that differs least, if it does not differ by more than a third of its letters. */
    static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .filter(one -> distance(name, one) <= Math.max(1, one.length() / 3))
                .min(Comparator.comparingInt((String one) -> distance(name, one))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be changed, swapped, put in or taken out to make one of the other, whatever their case. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int cheapest(int[][] steps, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int cheapest = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, steps[i - 2][j - 2] + 1) : cheapest;
    }
}
