/**
 * Silences on the screen: the view that lists them, the dialog that makes one, and how much they hide in the status line.
 *
 * <pre>
 * SilenceBook, SilencedAlerts ─SilenceRow→ SilencesView
 * selected alerts ─SilenceDraft→ SilenceDialog → SilenceBook
 * </pre>
 *
 * <p>What is shown is prepared on the background thread of the beat. {@code SilenceDialogs} is a service: the view, and
 * the menus of alerts wherever they are seen, open the dialog by it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.silence;
