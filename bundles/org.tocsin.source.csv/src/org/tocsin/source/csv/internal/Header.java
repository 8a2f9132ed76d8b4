package org.tocsin.source.csv.internal;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import org.tocsin.api.source.InputProblem;

/**
 * The first row of a file.
 *
 * @param columns what it says of the columns
 * @param separator what stands between cells: the comma, or else the semicolon or tab that is there
 */
record Header(Columns columns, char separator) {

    static final String EXPECTED = "a header line such as timestamp,cpu,memory or timestamp,source,metric,value";

    /**
     * Reads the first row.
     *
     * @throws IllegalArgumentException with one sentence that names the place, if it is no header
     */
    static Header of(String file, Row row) {
        char separator = separator(row.text());
        List<String> names;
        try {
            names = List.of(parser(separator).parseLine(row.text()));
        } catch (IOException unreadable) {
            throw wrong(file, row, row.text(), EXPECTED);
        }
        Columns columns = new Columns(names);
        if (names.size() < 2
                || looksLikeTime(names.get(0))
                || row.unclosed()
                || row.text().indexOf('\0') >= 0) {
            throw wrong(file, row, row.text(), EXPECTED);
        }
        if (!columns.isLong()) {
            if (columns.metricPositions().length == 0) {
                throw wrong(file, row, row.text(), "at least one metric beside the time");
            }
            try {
                columns.schema(columns.metricPositions());
            } catch (IllegalArgumentException twice) {
                throw wrong(file, row, row.text(), "a different name for each metric");
            }
        }
        return new Header(columns, separator);
    }

    /** What takes rows of this file apart. */
    ICSVParser parser() {
        return parser(separator);
    }

    int size() {
        return columns.names().size();
    }

    private static ICSVParser parser(char separator) {
        return new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    private static char separator(String text) {
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (text.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    private static boolean looksLikeTime(String cell) {
        try {
            new Timestamps(ZoneOffset.UTC).millis(cell);
            return true;
        } catch (DateTimeException aName) {
            return false;
        }
    }

    private static IllegalArgumentException wrong(String file, Row row, String found, String expected) {
        InputProblem problem = row.problem(file, found, expected);
        return new IllegalArgumentException(problem.message());
    }
}
