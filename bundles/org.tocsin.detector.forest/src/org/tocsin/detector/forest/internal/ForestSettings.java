package org.tocsin.detector.forest.internal;

import org.tocsin.api.setting.Settings;

/**
 * How a forest is grown and used.
 *
 * @param trees how many trees
 * @param subsample rows that each tree is grown from
 * @param training rows that are learned before the first verdict
 * @param window normal rows that later forests are grown from
 * @param retrain rows after which the forest is grown anew at the latest; 0 means never
 * @param falseAlerts how many normal events a day may be called anomalies
 * @param changes whether the changes of metrics are learned beside their values
 * @param metrics how many metrics a source has at least that it judges
 * @param seed of all chance
 */
record ForestSettings(
        int trees,
        int subsample,
        int training,
        int window,
        int retrain,
        double falseAlerts,
        boolean changes,
        int metrics,
        int seed) {

    private static final double DAY_MILLIS = 86_400_000;

    /**
     * The settings for one source. Up to an eighth more rows are learned, by the name of the source: a thousand sources
     * that began together must not all grow their forests at the same moment.
     */
    static ForestSettings of(Settings settings, String source) {
        int training = settings.integer("training");
        int more = Math.floorMod(source.hashCode() * 0x9E3779B9, training / 8 + 1);
        return new ForestSettings(
                settings.integer("trees"),
                Math.min(settings.integer("subsample"), training / 2),
                training + more,
                Math.max(training, settings.integer("window")) + more,
                settings.integer("retrain"),
                settings.sourceNumbers("sources").of(source).orElse(settings.number("falseAlerts")),
                settings.flag("changes"),
                settings.integer("metrics"),
                settings.integer("seed"));
    }

    /** The share of normal events that may be called anomalies, when there is one event in so many milliseconds. */
    double share(double intervalMillis) {
        return falseAlerts * intervalMillis / DAY_MILLIS;
    }
}
