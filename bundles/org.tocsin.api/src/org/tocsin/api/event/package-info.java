/** What flows in: events, which are vectors of named metrics that one source measured at one instant. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.event;
