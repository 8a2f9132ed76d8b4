/** The running pipeline as others see it: how to open one, feed it, look at it and end it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.monitor;
