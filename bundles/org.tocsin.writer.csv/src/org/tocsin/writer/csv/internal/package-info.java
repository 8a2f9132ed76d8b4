/** Writes transitions of alerts as rows of a CSV file. */
package org.tocsin.writer.csv.internal;
