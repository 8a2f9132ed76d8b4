/**
 * The live chart.
 *
 * <pre>
 * MetricHistory, AlertBoard, rules ─SceneClock: is it worth it?→ Scene → ChartPicture → TimeChart
 * </pre>
 *
 * <p>The picture is a plain value that is made on the background thread of the beat, and only when something has changed
 * or time has moved by a pixel; the UI thread draws it. What the user does with the chart comes back to {@code
 * TimelineView} and becomes another {@code TimelineRequest}, or a rule with another level.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.timeline;
