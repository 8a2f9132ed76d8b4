/**
 * Writes transitions of alerts as rows of a CSV file.
 *
 * <p>The engine hands each transition to {@code CsvAlertWriter} on a thread of the writer's own; at the end of a batch
 * the rows go to the file, whole or not at all. Columns and file are those of {@code org.tocsin.support}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.writer.csv.internal;
