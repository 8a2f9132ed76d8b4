/**
 * How the pipeline itself is doing, over the last minutes: for the view Health and the status line.
 *
 * <pre>
 * Watch.health() ─once a second→ HealthLog ─samples→ HealthReading: figures with their course, and plug-ins
 * </pre>
 *
 * <p>The monitor only counts; what is so fast, so dear or so late is the difference between two samples. All numbers become
 * words here, so that the view draws and copies the same.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.health;
