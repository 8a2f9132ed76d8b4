/**
 * What is taken along: alerts, events, and all of an incident, as files that others read.
 *
 * <pre>
 * AlertExport, EventExport, IncidentExport: what
 *   └ written by AlertCsv, AlertJsonLines, EventCsv, IncidentZip → WholeFile
 * PastEvents ← KeptEvents → RecentEvents: what was measured; IncidentSummary, ModelFacts: words of a bundle
 * ExportTarget: where to, as somebody wrote it
 * </pre>
 *
 * <p>The wizard asks; what it was told is written by a thread that has time, can be cancelled, and says in a sentence what
 * is in the way. A file is written as a whole, or left as it was. The format of bundles belongs to {@code
 * org.tocsin.session.incident}, which reads them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.export;
