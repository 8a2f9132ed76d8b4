/** The contract of event sources: they push events into a sink until they are closed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.source;
