/**
 * Detectors that know nothing, to measure the measures with: one that is always on, one that draws its score by chance.
 *
 * <p>What a figure says of these is what it says of no detector at all; one that does not do better has found nothing.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.control.internal;
