/**
 * Charts over time, free of the types of the library that draws them.
 *
 * <p>A view describes what it wants to see as a {@link org.tocsin.workbench.chart.ChartPicture}, a plain value that can
 * be made on any thread, and hands it to a {@link org.tocsin.workbench.chart.TimeChart}; what the user does comes back
 * to its {@link org.tocsin.workbench.chart.ChartListener}. Another way of drawing comes as one bundle that publishes a
 * {@link org.tocsin.workbench.chart.TimeChartFactory} of a higher ranking.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.chart;
