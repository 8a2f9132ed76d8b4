/**
 * What flows in: events, which are vectors of named metrics that one source measured at one instant.
 *
 * <p>A source makes them, the pipeline carries them, detectors read them; nobody changes one. The names and units of
 * the values are a {@link org.tocsin.api.event.Schema} that a source makes once and all its events share, so that an
 * event costs little more than its numbers. What was not measured is {@code NaN}, never null and never zero.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.event;
