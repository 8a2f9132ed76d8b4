package org.tocsin.api.backtest;

import java.util.List;

/**
 * What a change of rules would have changed. Two firings of rules with the same name on the same source are the same if
 * they overlap.
 *
 * @param added firings that only the new rules have
 * @param removed firings that only the old rules have
 * @param kept firings of the new rules that the old ones have, too
 */
public record BacktestDifference(List<Firing> added, List<Firing> removed, List<Firing> kept) {

    public static BacktestDifference between(BacktestReport before, BacktestReport after) {
        List<Firing> old = before.firings();
        List<Firing> now = after.firings();
        return new BacktestDifference(
                now.stream().filter(firing -> !meets(firing, old)).toList(),
                old.stream().filter(firing -> !meets(firing, now)).toList(),
                now.stream().filter(firing -> meets(firing, old)).toList());
    }

    private static boolean meets(Firing firing, List<Firing> others) {
        return others.stream()
                .anyMatch(other -> other.rule().equals(firing.rule())
                        && other.source().equals(firing.source())
                        && !other.from().isAfter(firing.to())
                        && !firing.from().isAfter(other.to()));
    }
}
