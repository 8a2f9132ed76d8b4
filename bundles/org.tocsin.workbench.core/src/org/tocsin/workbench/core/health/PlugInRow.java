package org.tocsin.workbench.core.health;

/**
 * How one plug-in is doing.
 *
 * @param name what it is called
 * @param kind what it is
 * @param state how it is
 * @param rate how many events it judges a second, or how many transitions it writes
 * @param each how long it needs for one; empty if that is not measured
 * @param share the part of a core that it needs; empty if that is not measured
 * @param failures how often it failed
 * @param words what is wrong, or was last; empty if nothing was
 */
public record PlugInRow(
        String name, Kind kind, State state, String rate, String each, String share, long failures, String words) {

    /** What it is. */
    public enum Kind {
        DETECTOR,
        WRITER,
        VIEWER;

        /** The word for people: {@code detector}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How it is, the worst first. */
    public enum State {
        /** It is not asked, because it failed again and again. */
        PAUSED,
        /** It has failed within the last minute. */
        FAILING,
        /** It works. */
        WELL;

        /** The word for people: {@code works}. */
        public String word() {
            return this == WELL ? "works" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
