/**
 * The workbench as a whole: its window, menus, perspective and status line, and where it keeps its settings. The engine
 * is reached through OSGi services only.
 *
 * <pre>
 * WorkbenchApplication → TocsinAdvisor → TocsinWindow → TocsinBars → HealthFigures
 * </pre>
 *
 * <p>The platform calls all of it on the UI thread, from the start to the end of the workbench. {@code TocsinAdvisor}
 * keeps monitoring within that life; {@code HealthFigures} shows how the pipeline is doing, in a steady beat.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.shell;
