package org.tocsin.workbench.internal.evaluation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.measure.api.EvaluationRequest.Recorded;
import org.tocsin.workbench.internal.desk.Catalog;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.DeskSettings;

/** What can be measured: files, with the detectors that are switched on. */
final class Recordings {

    private static final String TRUTH = "ground_truth.csv";

    private final Desk desk;

    Recordings(Desk desk) {
        this.desk = desk;
    }

    /** The files that are being replayed. */
    List<String> open() {
        return desk.replays().stream()
                .flatMap(feed -> desk
                        .catalog()
                        .source(feed.factory())
                        .flatMap(Catalog::fileParameter)
                        .map(parameter -> feed.settings().getOrDefault(parameter, ""))
                        .stream())
                .flatMap(String::lines)
                .distinct()
                .toList();
    }

    /** The ground truth that the simulator has put beside a file; empty if there is none. */
    static String truthBeside(String file) {
        try {
            Path truth = Path.of(file.strip()).resolveSibling(TRUTH);
            return !file.isBlank() && Files.isRegularFile(truth) ? truth.toString() : "";
        } catch (InvalidPathException noPath) {
            return "";
        }
    }

    /**
     * What to measure.
     *
     * @param truth a file of ground truth; blank if the labels of the recording tell it
     * @throws IllegalArgumentException with one sentence, if one of the files cannot be used
     */
    EvaluationRequest request(Evaluation evaluation, String file, String truth) {
        EventSourceFactory reader = desk.catalog().sources().stream()
                .filter(Catalog::needsFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source that reads files is installed."));
        List<InstalledDetector> detectors = desk.catalog().installed().stream()
                .filter(one -> desk.settings().enabled(one.descriptor()))
                .toList();
        if (detectors.isEmpty()) {
            throw new IllegalArgumentException("No detector is switched on.");
        }
        Map<String, String> values =
                new HashMap<>(desk.settings().values(DeskSettings.sourceGroup(reader.id()), reader.parameters()));
        values.put(Catalog.fileParameter(reader).orElseThrow(), file.strip());
        // once through the file, as fast as it can be read
        values.keySet().removeAll(List.of("speed", "follow", "from"));
        Recorded recorded = new Recorded(
                file.strip(),
                Optional.empty(),
                reader.create(Settings.of(reader.parameters(), values)),
                reader.ordered());
        return new EvaluationRequest(
                detectors.stream().map(DetectorGroup::of).toList(),
                List.of(recorded),
                desk.settings().monitor(desk.catalog().detectors()),
                truth.isBlank() ? Optional.empty() : Optional.of(evaluation.incidents(Path.of(truth.strip()))));
    }
}
