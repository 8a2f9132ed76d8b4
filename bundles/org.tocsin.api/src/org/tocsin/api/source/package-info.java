/**
 * The contract of event sources: they push events into a sink until they are closed.
 *
 * <pre>
 * EventSourceFactory ─create→ EventSource ─start(sink)→ Subscription
 *                                │
 *                                └─offer / put, label, report, end→ EventSink
 * </pre>
 *
 * <p>A source owns its threads, and nothing calls back into it but the end of its subscription. Whether events may be
 * dropped is its own choice: a live one {@code offer}s, a replay {@code put}s and waits. Input that cannot be read is a
 * value with a place, {@link org.tocsin.api.source.InputProblem}, and not an exception; what is known to have gone
 * wrong, as in a simulation, is labelled as an {@link org.tocsin.api.source.Incident}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.source;
