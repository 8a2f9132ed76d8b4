package org.tocsin.workbench.core.monitor;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of a chart, for those who cannot see it and for those who take them elsewhere.
 *
 * @param titles one for each column
 * @param rows as many texts each; empty where there is no value
 */
public record ChartTable(List<String> titles, List<List<String>> rows) {

    public ChartTable {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /** Some rows with the titles above, as spreadsheets take them: columns between tabs. */
    public String text(Collection<Integer> places) {
        return line(titles)
                + places.stream().map(rows::get).map(ChartTable::line).collect(Collectors.joining());
    }

    /** All rows with the titles above. */
    public String text() {
        return text(IntStream.range(0, rows.size()).boxed().toList());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t", "", "\n"));
    }
}
