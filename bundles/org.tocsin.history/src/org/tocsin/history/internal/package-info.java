/**
 * A history in a database that is reached by JDBC.
 *
 * <pre>
 * SqlHistories → SqlHistory → HistoryWriter (the thread of the writer) → Database
 *                           → find (any thread)                       → Database
 * </pre>
 *
 * <p>{@code Database} gives connections, sets a file aside that cannot be read, and turns what JDBC throws into a sentence.
 * {@code HistorySchema} makes the two tables, {@code TransitionRow} is what stands in a row. The SQL is what H2 and
 * PostgreSQL have in common.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.history.internal;
