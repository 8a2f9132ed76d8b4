/**
 * The perspective in which recordings are replayed: its view with what moves time, what opens and closes recordings, the
 * comparison of one with other rules, and what came with an incident bundle.
 *
 * <p>The views show what {@code ReplayDesk} has open, in a steady beat. The alerts are in a table of {@code alerts}, the
 * curves in a chart of {@code timeline}; what is selected of them is the matter of {@code ReplaySelection}, so that
 * nothing of a replay is selected in what is watched. UI thread, but for the jobs.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.replay;
