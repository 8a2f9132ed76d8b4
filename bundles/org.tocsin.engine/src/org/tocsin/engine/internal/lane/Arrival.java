package org.tocsin.engine.internal.lane;

import org.tocsin.api.event.Event;

/**
 * An event on its way into a lane.
 *
 * @param event the event
 * @param source the source that it belongs to
 * @param ordered whether its source sends in order of time
 * @param number its place in the whole input
 * @param nanos {@link System#nanoTime()} when it came
 * @param seen the time of the monitor when it came: that of the wall, or in a replay that of the newest event so far
 */
public record Arrival(Event event, KnownSource source, boolean ordered, long number, long nanos, long seen)
        implements LaneItem {}
