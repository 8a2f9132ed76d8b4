/**
 * What all parts share: a beat by which they stay up to date, one selection of alerts, and the colours of the theme.
 *
 * <pre>
 * background: prepare ─what is new, if anything→ UI thread: show     Pulse, a few times a second
 * </pre>
 *
 * <p>A view extends {@code LivePart}: it takes the services that it needs by injection, listens as long as it is open,
 * and beats. What is shown is prepared from snapshots on the thread of {@code Pulse}, and only put into widgets on the UI
 * thread; when that is busy, beats are left out. Whoever selects alerts tells {@code AlertSelection}, which all views and
 * commands follow.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.live;
