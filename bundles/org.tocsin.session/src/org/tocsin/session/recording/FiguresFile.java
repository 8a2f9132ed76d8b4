package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.FigureColumn;

/** How well detectors found incidents, as CSV. */
public final class FiguresFile {

    private FiguresFile() {}

    /** Writes a row for each detector and kind. */
    public static void write(Path file, List<DetectionFigures> figures) throws IOException {
        CsvSheet.write(file, row(FigureColumn::header), figures.stream().map(one -> row(column -> column.cell(one))));
    }

    private static List<String> row(Function<FigureColumn, String> cell) {
        return Stream.of(FigureColumn.values()).map(cell).toList();
    }
}
