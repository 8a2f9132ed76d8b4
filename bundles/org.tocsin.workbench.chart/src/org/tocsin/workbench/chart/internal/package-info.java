/**
 * Plots drawn by SWTChart, which is known here only.
 *
 * <pre>
 * SwtTimeChart → PlotPane, one for each plot: PlotLines by the library, the rest by an Overlay
 *                   ↑ Gestures: mouse and keys → spans of time that are wanted → ChartListener
 * SvgDrawing → SvgChart → SvgPlot: the same picture without a screen, on any thread
 * </pre>
 *
 * <p>The library draws lines; bands, levels, markers and the cursor are drawn here, because it has none. A gap in a
 * line becomes two lines ({@code Segments}). What is on the screen lives on the UI thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.chart.internal;
