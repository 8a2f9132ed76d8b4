package org.tocsin.source.csv.internal;

/**
 * A line of a file.
 *
 * @param number counted from 1
 * @param text without the line end; the beginning only, if it is too long
 * @param tooLong whether there is more of it than anybody wants to read
 */
record CsvLine(long number, String text, boolean tooLong) {}
