/**
 * Incident bundles: a zip file with the alerts of an incident, what was measured around it, and the rules that ran, so that
 * it can be looked at elsewhere.
 *
 * <pre>
 * bundle.json    BundleManifest: what it is about, and which parts it has
 * alerts.jsonl   a line for each transition of each alert: AlertJson
 * events.csv     what was measured, as the source for CSV files reads it; events-2.csv… for sources with other metrics
 * rules.yaml     the rules as they were
 * summary.md, models.md, alerts.csv, chart.svg, chart.png   for people
 * </pre>
 *
 * <p>{@code IncidentBundle.open} unpacks one into a folder of its own, which is there until it is closed. It comes from
 * anybody: nothing outside that folder is touched whatever the names in it are, no part may be larger than a limit, and
 * what is wrong with it is one sentence.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.session.incident;
