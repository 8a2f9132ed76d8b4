/**
 * The table of alerts, and what can be done with an alert wherever it is seen.
 *
 * <pre>
 * AlertBoard ─AlertFilter, AlertSearch, Ordering→ Rows.Content → AlertTable
 * </pre>
 *
 * <p>{@code AlertsView} filters and sorts on the background thread of its beat, and shows the rows on the UI thread; the
 * table draws only those that are seen. {@code AlertActions} is a service: the menus of the table, of the timeline and of
 * the story of an alert call it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.alerts;
