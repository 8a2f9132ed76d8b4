package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;

class CsvPropertyTest {

    @Property(tries = 50)
    void shouldReadWhatOpencsvHasWritten(@ForAll @Size(min = 1, max = 8) List<@From("names") String> sources)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CSVWriter writer = new CSVWriter(text)) {
            writer.writeNext(new String[] {"time", "source", "cpu"}, false);
            for (int i = 0; i < sources.size(); i++) {
                writer.writeNext(new String[] {Integer.toString(i), sources.get(i), "5"}, i % 2 == 0);
            }
        }
        RecordingSink sink = replay(text.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), sink.problems());
        assertEquals(
                sources.stream().map(String::strip).toList(),
                sink.events().stream().map(Event::source).toList());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("ab,\"'\n\t; \\=").ofMaxLength(10),
                        Arbitraries.strings().all().excludeChars('\r', '\uFFFD').ofMaxLength(10))
                .filter(name ->
                        !name.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(name));
    }

    @Property(tries = 100)
    void shouldComeToItsEndWhateverTheFileHolds(@ForAll("garbage") byte[] garbage) throws IOException {
        byte[] header = "t,cpu\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(header, header.length + garbage.length);
        System.arraycopy(garbage, 0, all, header.length, garbage.length);
        assertEquals(1, replay(all).ends());
    }

    @Provide
    Arbitrary<byte[]> garbage() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                Arbitraries.strings()
                        .withChars("12,\"\n\r.-")
                        .ofMaxLength(200)
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static RecordingSink replay(byte[] content) throws IOException {
        Path file = Files.createTempFile("tocsin", ".csv");
        try {
            RecordingSink sink = Replays.of(Files.write(file, content));
            assertTrue(sink.ends() > 0);
            return sink;
        } finally {
            Files.delete(file);
        }
    }
}
