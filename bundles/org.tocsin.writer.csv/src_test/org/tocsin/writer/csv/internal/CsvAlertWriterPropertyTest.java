package org.tocsin.writer.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.support.AlertColumn;

class CsvAlertWriterPropertyTest {

    @Property(tries = 500)
    void shouldBeReadBackAsItWas(
            @ForAll("texts") String source, @ForAll("texts") String message, @ForAll double value) {
        Alert alert = Alerts.firing()
                .source(source)
                .message(message)
                .metric("m", value, ExpectedRange.UNKNOWN)
                .build();
        List<String> expected = Stream.of(AlertColumn.values())
                .map(column -> sameLineEnds(column.cell(alert)))
                .toList();
        assertEquals(List.of(expected, expected), cells(CsvAlertWriter.row(alert) + CsvAlertWriter.row(alert)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab,\"'\r\n\t=+-@ ;\\").ofMaxLength(12),
                Arbitraries.strings().all().excludeChars('\u0000').ofMaxLength(20));
    }

    static List<List<String>> cells(String text) {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<List<String>> rows = new ArrayList<>();
            reader.forEach(row -> rows.add(List.of(row)));
            return rows;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** OpenCSV reads every line end within a cell as a line feed. */
    static String sameLineEnds(String text) {
        return text.replaceAll("\r\n?", "\n");
    }
}
