package org.tocsin.workbench.core.overview;

import java.util.List;

/**
 * What stands on a tile.
 *
 * @param mood what colour and sign say
 * @param state how the source is, in a few words
 * @param metric the name of the metric that is drawn; empty if none is
 * @param value its newest value in words
 * @param course its last minutes, evenly spaced; NaN where nothing was measured
 * @param score the score of its newest event in words; empty where there is none
 * @param words all of it in a sentence, for tool tips and screen readers
 */
public record TileFace(
        Mood mood, String state, String metric, String value, List<Double> course, String score, String words) {
    public TileFace {
        course = List.copyOf(course);
    }

    /** What colour and sign say. */
    public enum Mood {
        ALERT,
        SILENCED,
        LEARNING,
        QUIET,
        CALM
    }
}
