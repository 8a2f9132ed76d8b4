/**
 * What became of alerts, for longer than a workbench remembers: every transition is kept in a database for as long as is
 * set, and can be searched.
 *
 * <p>{@code AlertHistories}, an OSGi service, opens an {@code AlertHistory} at a {@code HistoryPlace}: a file of its own, or
 * a PostgreSQL server that a team shares. Its writer is one among others of a monitor: if the place cannot be used, that is
 * told as trouble, and alerting goes on.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.history;
