/**
 * Contract tests and fakes for everyone who implements the api.
 *
 * <p>Extend {@link org.tocsin.api.contracts.DetectorContract}, {@link org.tocsin.api.contracts.EventSourceContract} or
 * {@link org.tocsin.api.contracts.AlertWriterContract}, say how yours is made, and it is asked what all others are
 * asked. The fakes (a clock that stands still, a sink and a writer that remember) never sleep and need no framework.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.contracts;
