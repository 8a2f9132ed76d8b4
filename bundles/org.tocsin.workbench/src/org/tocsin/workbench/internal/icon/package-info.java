/**
 * The pictures of the bundle, by name; those of one control are disposed with it. UI thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.icon;
