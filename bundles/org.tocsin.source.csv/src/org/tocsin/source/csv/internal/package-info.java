/**
 * Replays CSV files: bytes to lines to rows to tables of events, merged by time from one thread.
 *
 * <pre>
 * ByteLines → Rows → Reading: Header, Table → CsvFile ┐
 *                                           → CsvFile ┴ Merge → CsvSource → sink
 * </pre>
 *
 * <p>Everything is pulled from the right, one event at a time, and null means that there is none, yet: a file that is
 * followed may grow. A row that cannot be read costs that row; where it stands and what was expected is reported.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.source.csv.internal;
