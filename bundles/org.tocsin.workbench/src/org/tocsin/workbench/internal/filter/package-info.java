/**
 * The tree of boxes that decides what timeline and table show.
 *
 * <p>What there is to tick is counted on the background thread of the beat, and shown when it has changed. What the user
 * ticks goes to {@code FilterChoice}, which those follow that show alerts and lines. The source that is selected or pointed at goes to {@code
 * Highlight}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.filter;
