/**
 * Installs by p2, which is known here only.
 *
 * <p>{@code P2Installer} asks p2's services for a plan and carries it out, without asking and without a screen. What
 * changed acts at the next start.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.install.internal;
