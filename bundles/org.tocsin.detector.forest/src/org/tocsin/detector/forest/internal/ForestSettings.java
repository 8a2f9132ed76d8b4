package org.tocsin.detector.forest.internal;

import org.tocsin.api.setting.Settings;

/**
 * How a forest is grown and used.
 *
 * @param trees how many trees
 * @param subsample rows that each tree is grown from
 * @param training rows that are learned before the first verdict
 * @param window newest normal rows that later forests are grown from
 * @param retrain rows after which the forest is grown anew from the newest normal ones; 0 means never
 * @param contamination the share of normal events that may be called anomalies, 0 to 1
 * @param seed of all chance
 */
record ForestSettings(int trees, int subsample, int training, int window, int retrain, double contamination, int seed) {

    static ForestSettings of(Settings settings) {
        int training = settings.integer("training");
        return new ForestSettings(
                settings.integer("trees"),
                Math.min(settings.integer("subsample"), training / 2),
                training,
                Math.max(training, settings.integer("window")),
                settings.integer("retrain"),
                settings.number("contamination"),
                settings.integer("seed"));
    }

    /**
     * The same with up to an eighth more training rows, by the name of the source: a thousand sources that began
     * together must not all grow their forests at the same moment.
     */
    ForestSettings staggeredFor(String source) {
        int more = Math.floorMod(source.hashCode() * 0x9E3779B9, training / 8 + 1);
        return new ForestSettings(trees, subsample, training + more, window + more, retrain, contamination, seed);
    }
}
