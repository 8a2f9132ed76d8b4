package org.tocsin.engine.internal.lane;

import java.util.concurrent.CountDownLatch;

/**
 * Marks a place in the input: when the lane comes to it, everything before is done and handed on.
 *
 * @param number its place in the whole input
 * @param passed is counted down then
 */
public record LaneBarrier(long number, CountDownLatch passed) implements LaneItem {}
