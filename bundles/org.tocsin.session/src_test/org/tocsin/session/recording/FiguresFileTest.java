package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.measure.api.DetectionFigures;

class FiguresFileTest {

    @Test
    void aFigureThatThereIsNotIsAnEmptyCell(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("e.csv");
        FiguresFile.write(
                file,
                List.of(new DetectionFigures(
                        "forest", "all", 2, 0, 0, 0, Double.NaN, Optional.empty(), Optional.empty(), 1)));
        List<String> lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        assertEquals("forest,all,2,0,0,0,,0.0,0.0,,,,0.0", lines.get(1));
    }
}
