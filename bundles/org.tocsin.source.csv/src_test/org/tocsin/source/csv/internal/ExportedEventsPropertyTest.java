package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.session.recording.EventColumns;

/** What is exported can be replayed with the same values. */
class ExportedEventsPropertyTest {

    @Property(tries = 200)
    void shouldReadBackWhatWasExported(@ForAll("recordings") List<Event> events) throws IOException {
        Path file = Files.createTempFile("tocsin", ".csv");
        try {
            EventColumns columns = new EventColumns(events.getFirst().schema().metrics());
            try (ICSVWriter csv = new CSVWriterBuilder(Files.newBufferedWriter(file))
                    .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                    .build()) {
                csv.writeNext(columns.titles().toArray(String[]::new), false);
                events.forEach(event -> csv.writeNext(columns.cells(event).toArray(String[]::new), false));
            }
            RecordingSink sink = Replays.of(file);
            assertEquals(List.of(), sink.problems());
            assertEquals(events, sink.events());
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<Event>> recordings() {
        return metrics()
                .list()
                .uniqueElements(Metric::name)
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Schema::of)
                .flatMap(schema -> Combinators.combine(
                                Arbitraries.strings()
                                        .withChars("ab1 ,\"'=;äλ\t")
                                        .ofMinLength(1)
                                        .ofMaxLength(8)
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty()),
                                numbers().array(double[].class).ofSize(schema.size()))
                        .as((source, values) -> Event.of(source, 0, schema, values))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6))
                .map(ExportedEventsPropertyTest::apart);
    }

    /** An event each millisecond and more, so that their order is known. */
    private static List<Event> apart(List<Event> events) {
        return java.util.stream.IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).at(1_780_000_000_123L + 997L * i))
                .toList();
    }

    private static Arbitrary<Metric> metrics() {
        return Combinators.combine(
                        Arbitraries.of("cpu", "label", "Label", "source", "value", "free, of all", "a\"b", "temp °C"),
                        Arbitraries.of("", "%", "ms", "1/s", "µs"))
                .as(Metric::new);
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e-300, 1.0 / 3));
    }
}
