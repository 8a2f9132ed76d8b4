package org.tocsin.api.source;

/**
 * Input that could not be read, with its place, as a value.
 *
 * @param origin the file or device it came from
 * @param line the line, counted from 1; 0 where there are no lines
 * @param column the column of text, counted from 1; 0 where unknown
 * @param found what stood there
 * @param expected what should have stood there
 */
public record InputProblem(String origin, long line, int column, String found, String expected) {

    /** One sentence for a person: {@code data.csv:12:5: found 'abc', expected a number.} */
    public String message() {
        String place = line <= 0 ? origin : column <= 0 ? origin + ":" + line : origin + ":" + line + ":" + column;
        return place + ": found " + (found.isEmpty() ? "nothing" : "'" + found + "'") + ", expected " + expected + ".";
    }
}
