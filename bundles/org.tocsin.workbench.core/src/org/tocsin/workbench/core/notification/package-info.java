/**
 * Notices: what is told on the desktop while nobody looks at the workbench.
 *
 * <pre>
 * CurrentIncidents ─ alerts ─→ Notices → Notice → the desktop
 * </pre>
 *
 * <p>{@code Notices} decides what to tell, and makes one notice of a flood. It is to be used by one thread; all else are
 * values.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.notification;
