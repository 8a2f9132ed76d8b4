/**
 * Sources that send nothing: what no detector that waits for events can see.
 *
 * <p>{@code SilenceDetector} learns how often its source sends and tells the engine by when the next event is due; when
 * that moment passes it is asked again, without an event.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.silence.internal;
