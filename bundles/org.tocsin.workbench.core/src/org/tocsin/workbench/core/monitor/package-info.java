/**
 * The monitor that the workbench looks at, and what is known of it: alerts, measurements, rules, settings and troubles.
 *
 * <pre>
 * WorkbenchSettings ──────────→ WatchPlan ─open→ Watch, a Monitor ┬ alerts → AlertBoard    → BoardSnapshot ┐
 *                                                                ├ events → MetricHistory → Curve         ┼→ views
 *                                                                ├ events → SourceBoard   → SourceStanding┤
 *                                                                └ news   → Troubles, Lessons             ┘
 * </pre>
 *
 * <p>These are services of one job each, and safe to call from any thread. The pipeline writes into them on its own
 * threads; views ask again and again on the UI thread, and get snapshots that do not change. Who should hear of a change
 * leaves a listener, which is called by the thread that made it: going over to the UI thread is the matter of the view.
 * Opening and closing happens on the thread of {@code Watch}, one step after the other, and nobody waits for it.
 *
 * <p>The rest are values and words without widgets: what the user filters by, what the tree of filters shows, how
 * numbers and rules are said.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.monitor;
