package org.tocsin.workbench.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.EvaluationReport;

class EvaluationWordsTest {

    private static DetectionFigures figures(int incidents) {
        return new DetectionFigures(
                "forest", "all", incidents, 0, 0, 0, Double.NaN, Optional.empty(), Optional.empty(), 1);
    }

    private static String done(int incidents, int uncovered, List<InputProblem> problems) {
        return EvaluationWords.of(new EvaluationAnswer.Done(
                new EvaluationReport(List.of(figures(incidents)), 5, uncovered, problems, List.of())));
    }

    @Test
    void shouldSayHowFarItIs() {
        assertEquals("12,345 events judged…", EvaluationWords.of(new EvaluationAnswer.Running(12_345)));
        assertEquals("Stopped; there are no figures.", EvaluationWords.of(new EvaluationAnswer.Stopped()));
        assertEquals("There is no file x.", EvaluationWords.of(new EvaluationAnswer.Failed("There is no file x.")));
    }

    @Test
    void shouldSayWhatWasMeasuredAndWhatWasNot() {
        assertEquals("1 incident in the recording.", done(1, 0, List.of()));
        assertEquals(
                "2 incidents in the recording. 3 incidents of the ground truth of sources or times that it does not"
                        + " have. a.csv:2:1: found 'x', expected a number.",
                done(2, 3, List.of(new InputProblem("a.csv", 2, 1, "x", "a number"))));
        assertEquals(
                "Nothing is known to have gone wrong in this recording, so every alert counts as false.",
                done(0, 0, List.of()));
    }

    @Test
    void shouldFindTheGroundTruthBesideARecording(@TempDir Path folder) throws IOException {
        Path truth = folder.resolve("ground_truth.csv");
        assertEquals("", Recordings.truthBeside(folder.resolve("events.csv").toString()));
        Files.createFile(truth);
        assertEquals(truth.toString(), Recordings.truthBeside(folder.resolve("events.csv") + " "));
        assertEquals("", Recordings.truthBeside(""));
        assertEquals("", Recordings.truthBeside("\0"));
    }
}
