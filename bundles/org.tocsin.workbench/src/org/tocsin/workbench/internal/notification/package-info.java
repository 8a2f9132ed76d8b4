/**
 * Notifications on the desktop, by JFace's popups.
 *
 * <pre>
 * Notices ─ Notice, on the background thread of a beat ─→ AlertPopup, on the UI thread
 * </pre>
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.notification;
