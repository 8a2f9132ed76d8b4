package org.tocsin.engine.internal.lane;

/**
 * Something to be done between two events, by the thread of the lane.
 *
 * @param number its place in the whole input
 * @param instruction what to do
 */
public record LaneCommand(long number, Instruction instruction) implements LaneItem {}
