package org.tocsin.engine.internal.model;

/**
 * A model with all that is said of it in its file.
 *
 * @param key whose it is
 * @param basis what it depends on besides the events; see {@link org.tocsin.api.detector.Learning#basis()}
 * @param learned event time at which it was learned, in milliseconds
 * @param rows events that it was learned from
 * @param payload the model in the form of the detector
 */
public record StoredModel(ModelKey key, String basis, long learned, int rows, byte[] payload) {}
