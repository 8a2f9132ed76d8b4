package org.tocsin.engine.internal.monitor;

import org.tocsin.api.monitor.MonitorSettings;

/**
 * What all feeds of a monitor share on their way into the lanes.
 *
 * @param waits whether nothing may be lost, as in a replay, so that whoever offers waits
 * @param gate is shut while the monitor is paused
 * @param sources all that are known
 * @param doubt about times from the future
 * @param time passes in the lanes
 * @param lanes take the events
 * @param meter counts what is lost
 */
record Entrance(
        boolean waits, Gate gate, SourceDirectory sources, Doubt doubt, Timekeeper time, Lanes lanes, Meter meter) {

    /** Goes by these settings from now on. */
    void apply(MonitorSettings settings) {
        sources.limit(settings.capacity().sources());
        doubt.limit(settings.timing().jump());
        time.apply(settings);
        lanes.reshape(settings.capacity().lanes(), settings.capacity().queue(), sources.allAndTogether());
    }
}
