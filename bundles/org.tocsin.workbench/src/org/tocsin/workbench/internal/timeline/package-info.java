/**
 * The live chart.
 *
 * <pre>
 * TimelineHelm: what is asked for → TimelineRequest
 *                                        ↓
 * MetricHistory, AlertBoard, rules ─SceneClock: is it worth it?→ Scene → ChartPicture → TimeChart
 *                                                                ├ Panel: which lines are together
 *                                                                ├ SceneLines: lines, and those of an earlier time
 *                                                                └ SceneAlerts: markers, bands, strips
 * </pre>
 *
 * <p>The picture is a plain value that is made on the background thread of the beat, and only when something has changed
 * or time has moved by a pixel; the UI thread draws it. What the user does with the chart comes back to {@code
 * TimelineGestures} and becomes another {@code TimelineRequest}, another source that stands out ({@code Highlight}, which
 * Filter and selected alerts change as well), or a rule with another level. How the user wants to see it is kept by
 * {@code TimelineMemory}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.timeline;
