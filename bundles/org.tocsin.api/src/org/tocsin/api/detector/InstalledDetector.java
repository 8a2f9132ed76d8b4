package org.tocsin.api.detector;

/**
 * A detector that can be asked: what it says of itself, and what makes it.
 *
 * @param descriptor what it says of itself
 * @param factory what makes it
 */
public record InstalledDetector(DetectorDescriptor descriptor, DetectorFactory factory) {}
