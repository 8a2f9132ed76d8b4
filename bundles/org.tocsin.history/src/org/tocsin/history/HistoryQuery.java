package org.tocsin.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Which alerts are looked up.
 *
 * @param words each must occur somewhere in what is known of the alert, in any case
 * @param from the first moment of interest: the alert changed then or later
 * @param to the last moment: the alert began then or before
 * @param most how many at most
 */
public record HistoryQuery(List<String> words, Instant from, Instant to, int most) {

    /** Before and after these there is nothing. */
    private static final Instant FIRST = Instant.EPOCH.minusSeconds(1L << 40);

    private static final Instant LAST = Instant.EPOCH.plusSeconds(1L << 40);

    public HistoryQuery {
        words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The alerts that changed last. */
    public static HistoryQuery latest(int most) {
        return new HistoryQuery(List.of(), FIRST, LAST, most);
    }

    /** Those of them with these words, separated by blanks. */
    public HistoryQuery withWords(String text) {
        List<String> parts = List.of(text.strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        return new HistoryQuery(parts, from, to, most);
    }
}
