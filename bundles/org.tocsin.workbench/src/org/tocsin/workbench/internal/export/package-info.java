/**
 * The wizard that exports.
 *
 * <pre>
 * ExportWizard ─ KindPage: what?
 *    ├ AlertsPage, EventsPage, PicturePage, IncidentPage: which, how, where to? → ExportTask
 *    └ runs the task in the background of its own dialog → ExportedPopup, or a sentence on the page
 * </pre>
 *
 * <p>It takes alerts, filter and selection as they are when it opens ({@code ExportStart}). A page keeps its choices when
 * the export fails or is cancelled. What is written is decided in {@code org.tocsin.workbench.core.export}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.export;
