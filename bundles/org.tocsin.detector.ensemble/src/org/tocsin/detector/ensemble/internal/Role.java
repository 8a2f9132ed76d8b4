package org.tocsin.detector.ensemble.internal;

/**
 * What a member is asked for.
 *
 * @param merged whether how rare an event is for it is merged with what others say
 * @param alone whether an event is an anomaly if it alone says so
 */
record Role(boolean merged, boolean alone) {}
