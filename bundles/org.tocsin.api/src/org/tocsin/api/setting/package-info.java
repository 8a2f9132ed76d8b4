/**
 * Typed parameters that plug-ins declare, and the values that people give them.
 *
 * <p>A {@link org.tocsin.api.setting.Parameter} says its type, range, default and help once; preference pages, options
 * of the command line and the check of what somebody typed all follow from it. {@link org.tocsin.api.setting.Settings}
 * are values that have passed that check.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.setting;
