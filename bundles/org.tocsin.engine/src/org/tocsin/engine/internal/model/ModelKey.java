package org.tocsin.engine.internal.model;

/**
 * Whose model it is.
 *
 * @param source the name of the source
 * @param detector the id of the detector
 * @param check the name of its check; may be empty
 */
public record ModelKey(String source, String detector, String check) {}
