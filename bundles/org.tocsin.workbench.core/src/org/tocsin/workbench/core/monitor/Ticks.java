package org.tocsin.workbench.core.monitor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which boxes of a tree are ticked: all but those that are hidden, by themselves or by a box above them. What is not
 * known yet is ticked when it comes, unless a box above it is not. Immutable.
 *
 * @param hidden the paths of boxes that were unticked, none of them below another
 */
public record Ticks(Set<List<String>> hidden) {

    public static final Ticks ALL = new Ticks(Set.of());

    private static final String SEPARATOR = "\u001f";

    public Ticks {
        hidden = Set.copyOf(hidden);
    }

    /** Whether the box at this path is ticked: it is not hidden, and nothing above it is. */
    public boolean shows(List<String> path) {
        if (hidden.isEmpty()) {
            return true;
        }
        for (int length = 1; length <= path.size(); length++) {
            if (hidden.contains(path.subList(0, length))) {
                return false;
            }
        }
        return true;
    }

    /** Whether something below this box is not ticked although the box is. */
    public boolean partly(List<String> path) {
        return shows(path) && hidden.stream().anyMatch(other -> other.size() > path.size() && begins(other, path));
    }

    /** Unticks a box and all below it. */
    public Ticks hide(List<String> path) {
        Set<List<String>> more = new HashSet<>(hidden);
        more.removeIf(other -> begins(other, path));
        more.add(List.copyOf(path));
        return new Ticks(more);
    }

    /**
     * Ticks a box and all below it. Where a box above it was not ticked, that becomes ticked in part.
     *
     * @param siblings all known paths; those beside the way down to the box stay hidden
     */
    public Ticks show(List<String> path, Collection<List<String>> siblings) {
        Set<List<String>> fewer = new HashSet<>(hidden);
        fewer.removeIf(other -> begins(other, path));
        for (int length = 1; length < path.size(); length++) {
            List<String> above = path.subList(0, length);
            if (fewer.remove(above)) {
                List<String> next = path.subList(0, length + 1);
                siblings.stream()
                        .filter(other ->
                                other.size() == above.size() + 1 && begins(other, above) && !other.equals(next))
                        .forEach(fewer::add);
                if (length + 1 < path.size()) {
                    fewer.add(List.copyOf(next));
                }
            }
        }
        return new Ticks(fewer);
    }

    /** A text that {@link #parse} reads. */
    public String text() {
        return String.join(
                "\n",
                hidden.stream()
                        .map(path -> String.join(SEPARATOR, path))
                        .sorted()
                        .toList());
    }

    public static Ticks parse(String text) {
        Set<List<String>> hidden = new HashSet<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> hidden.add(List.of(line.split(Pattern.quote(SEPARATOR), -1))));
        return new Ticks(hidden);
    }

    private static boolean begins(List<String> path, List<String> with) {
        return path.size() >= with.size() && path.subList(0, with.size()).equals(with);
    }
}
