package org.tocsin.engine.internal.lane;

import java.util.function.Consumer;

/**
 * Something to be done between two events, by the thread of the lane.
 *
 * @param number its place in the whole input
 * @param action what to do
 */
public record LaneCommand(long number, Consumer<LaneSources> action) implements LaneItem {}
