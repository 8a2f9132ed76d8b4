package org.tocsin.detector.windows.internal;

/**
 * What a window is and how many are remembered.
 *
 * @param points how many points a window has
 * @param step how many events a point is the average of
 * @param remembered how many past windows are kept, spread evenly over the past
 * @param neighbours how many past windows have to be near: what happened fewer times than this is still odd
 */
record WindowSettings(int points, int step, int remembered, int neighbours) {

    /** How many events a window spans. */
    int events() {
        return points * step;
    }

    /** What a model depends on, in words. */
    String words() {
        return "points " + points + ", step " + step + ", remembered " + remembered + ", neighbours " + neighbours;
    }
}
