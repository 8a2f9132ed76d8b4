/** Installs by p2. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.install.internal;
