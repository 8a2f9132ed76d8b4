/**
 * Alerts as a CSV file: {@code AlertExport} says which and what of them, {@code AlertCsv} writes them.
 *
 * <p>The wizard asks, a job in the background writes. A file is written as a whole, or left as it was.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.export;
