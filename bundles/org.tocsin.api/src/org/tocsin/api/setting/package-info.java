/** Typed parameters that plug-ins declare, and the values that people give them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.setting;
