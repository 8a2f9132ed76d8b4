package org.tocsin.source.csv.internal;

import java.util.List;
import org.tocsin.api.source.InputProblem;

/**
 * One record of a file, which is more than one line where a cell between quotation marks has line ends.
 *
 * @param lines its lines, at least one
 * @param text all of it
 * @param unclosed whether it has a quotation mark too few
 */
record Row(List<CsvLine> lines, String text, boolean unclosed) {

    private static final int SHOWN = 80;

    long number() {
        return lines.get(0).number();
    }

    /** A problem with the whole row. */
    InputProblem problem(String file, String found, String expected) {
        return new InputProblem(file, number(), 1, shortened(found), expected);
    }

    /** A problem at a character of the first line, counted from 0. */
    InputProblem problemAt(String file, int character, String found, String expected) {
        return new InputProblem(file, number(), character + 1, shortened(found), expected);
    }

    /** A problem with one cell: finds out in which line and column it begins. */
    InputProblem problem(String file, char separator, CellProblem problem) {
        int cells = 0;
        int lineBreaks = 0;
        int lineStart = 0;
        int at = 0;
        boolean quoted = false;
        for (; at < text.length() && cells < problem.cell(); at++) {
            char next = text.charAt(at);
            if (next == '"') {
                quoted = !quoted;
            } else if (next == '\n') {
                lineBreaks++;
                lineStart = at + 1;
            } else if (next == separator && !quoted) {
                cells++;
            }
        }
        return new InputProblem(
                file, number() + lineBreaks, at - lineStart + 1, shortened(problem.found()), problem.expected());
    }

    private static String shortened(String found) {
        return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    }
}
