/** Installing more detectors. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.install;
