/** Trying rules on the past: what they would have done. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.measure.api;
