/**
 * What lies around an alert in time: the events of its source, and other alerts of the same minutes. For the view Details.
 *
 * <p>Both are values that are made anew on the thread of a beat and compared, so that only what has changed is shown anew.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.surroundings;
