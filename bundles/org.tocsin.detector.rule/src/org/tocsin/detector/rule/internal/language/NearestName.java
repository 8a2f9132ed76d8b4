package org.tocsin.detector.rule.internal.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that somebody probably meant. */
public final class NearestName {

    private NearestName() {}

    /** The known name with the fewest edits to this one, at most half its length; empty if none is near. */
    public static Optional<String> of(String name, Collection<String> known) {
        return within(name, known, Math.max(1, name.length() / 2));
    }

    /** As the end of a sentence: {@code ; did you mean 'latency'?}, or nothing. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /**
     * The known name that this one is almost certainly a slip of: long enough, begins alike, one edit away (two in long
     * names), and neither a plural nor a numbered sibling, which are likely to be names of their own.
     */
    static Optional<String> slipOf(String name, Collection<String> known) {
        if (name.length() < 6 || known.contains(name)) {
            return Optional.empty();
        }
        return within(name, known, name.length() < 9 ? 1 : 2)
                .filter(near -> near.charAt(0) == name.charAt(0)
                        && near.length() >= 5
                        && !stem(near).equals(stem(name)));
    }

    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[0-9_.-]+", "").replaceAll("s$", "");
    }

    private static Optional<String> within(String name, Collection<String> known, int edits) {
        LevenshteinDistance distance = new LevenshteinDistance(edits);
        return known.stream()
                .filter(one -> distance.apply(one, name) >= 0)
                .min(Comparator.comparing((String one) -> distance.apply(one, name))
                        .thenComparing(one -> -alike(one, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters two names have in common at their beginning. */
    private static int alike(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }
}
