/**
 * Incidents: alerts that begin together, seen as one.
 *
 * <pre>
 * AlertBoard ─ stories ─→ CurrentIncidents → Incidents → views
 *                      └→ Novelty, which of them nobody has looked at yet
 * </pre>
 *
 * <p>An incident is no more than a way to look at alerts: these have their own lives, and what people do about an incident
 * they do about its alerts. {@code CurrentIncidents} and {@code Novelty} are services and safe to call from any thread; all
 * else are values.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.incident;
