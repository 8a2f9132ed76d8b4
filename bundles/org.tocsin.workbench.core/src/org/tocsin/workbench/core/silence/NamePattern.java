package org.tocsin.workbench.core.silence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names that are meant: one or several, with {@code *} for any characters and {@code ?} for one of them.
 *
 * @param globs each of them will do; none means any name
 */
public record NamePattern(List<String> globs) implements Predicate<String> {

    /** Any name. */
    public static final NamePattern ANY = new NamePattern(List.of());

    public NamePattern {
        globs = List.copyOf(globs);
    }

    /** Reads names with commas between them; empty means any. */
    public static NamePattern of(String text) {
        return new NamePattern(Stream.of(text.split(","))
                .map(String::strip)
                .filter(glob -> !glob.isEmpty())
                .distinct()
                .toList());
    }

    /** As {@link #of} reads it. */
    public String text() {
        return String.join(", ", globs);
    }

    public boolean any() {
        return globs.isEmpty();
    }

    @Override
    public boolean test(String name) {
        return any() || globs.stream().anyMatch(glob -> fits(glob, name));
    }

    /** Goes back to the last star where a letter does not fit, so its cost is bounded whatever the pattern. */
    private static boolean fits(String glob, String name) {
        int at = 0;
        int letter = 0;
        int star = -1;
        int tried = 0;
        while (letter < name.length()) {
            char wanted = at < glob.length() ? glob.charAt(at) : 0;
            if (at < glob.length() && wanted == '*') {
                star = at++;
                tried = letter;
            } else if (at < glob.length() && (wanted == '?' || wanted == name.charAt(letter))) {
                at++;
                letter++;
            } else if (star >= 0) {
                at = star + 1;
                letter = ++tried;
            } else {
                return false;
            }
        }
        return glob.substring(at).chars().allMatch(rest -> rest == '*');
    }
}
