package org.tocsin.workbench.internal.evaluation;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.FigureColumn;

/** Writes figures as CSV, as the command {@code evaluate} does. */
final class FiguresFile {

    private FiguresFile() {}

    static void write(Path file, List<DetectionFigures> figures) throws IOException {
        try (ICSVWriter writer = new CSVWriterBuilder(Files.newBufferedWriter(file))
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build()) {
            writer.writeNext(row(FigureColumn::header), false);
            figures.forEach(one -> writer.writeNext(row(column -> column.cell(one)), false));
            if (writer.checkError()) {
                throw new IOException(file + " cannot be written.");
            }
        }
    }

    private static String[] row(Function<FigureColumn, String> cell) {
        return Stream.of(FigureColumn.values()).map(cell).toArray(String[]::new);
    }
}
