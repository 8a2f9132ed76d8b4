/**
 * Silences: what a person does not want to see for a while, or during maintenance that comes every week.
 *
 * <pre>
 * silences.yaml ⇄ SilenceBook ┐
 * AlertBoard ─ stories ───────┴→ SilencedAlerts → SilenceCensus → views
 * </pre>
 *
 * <p>A silence hides and nothing else: alerts go on being recorded, on the board and in files. Whether it hides an alert
 * is judged by the event time of the latest transition; an alert that is still open is judged at the present, so it
 * appears by itself when its silence ends. {@code SilenceBook} and {@code SilencedAlerts} are services and safe to call
 * from any thread; all else are values.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.silence;
