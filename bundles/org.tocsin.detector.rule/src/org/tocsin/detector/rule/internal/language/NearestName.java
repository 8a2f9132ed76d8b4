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
     * The known name that this one is almost certainly a slip of: with two neighbouring letters exchanged; or long enough,
     * begins alike, one edit away (two in long names), and neither a plural nor a numbered sibling, which are likely to be
     * names of their own.
     */
    static Optional<String> slipOf(String name, Collection<String> known) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        Optional<String> swapped =
                known.stream().filter(one -> isSwapped(name, one)).min(Comparator.naturalOrder());
        if (swapped.isPresent() || name.length() < 6) {
            return swapped;
        }
        return within(name, known, name.length() < 9 ? 1 : 2)
                .filter(near -> near.charAt(0) == name.charAt(0)
                        && near.length() >= 5
                        && !stem(near).equals(stem(name)));
    }

    private static boolean isSwapped(String name, String other) {
        int length = name.length();
        if (length < 3 || other.length() != length) {
            return false;
        }
        int first = alike(name, other);
        return first < length - 1
                && name.charAt(first) == other.charAt(first + 1)
                && name.charAt(first + 1) == other.charAt(first)
                && Character.isLetter(name.charAt(first))
                && Character.isLetter(name.charAt(first + 1))
                && name.substring(first + 2).equals(other.substring(first + 2));
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
