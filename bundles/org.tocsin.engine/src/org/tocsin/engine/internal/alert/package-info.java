/**
 * From verdicts to alerts, and from alerts to writers.
 *
 * <pre>
 * Verdict ─AlertPolicy, AlertCase→ Alert ─AlertService→ WriterQueue → AlertWriter
 *                                             └ in a replay first InputOrder
 * </pre>
 *
 * <p>A policy is the life of one alert after the other, a state machine without clock or lock that the lane of its source
 * asks; a transition is a value that it returns. The service takes transitions from all lanes and gives each to every
 * writer, which has a queue and a thread of its own: one that cannot write keeps what it has, tries again, and holds up
 * nobody.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal.alert;
