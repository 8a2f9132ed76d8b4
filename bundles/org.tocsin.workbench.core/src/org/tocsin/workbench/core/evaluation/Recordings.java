package org.tocsin.workbench.core.evaluation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.measure.api.EvaluationRequest.Recorded;
import org.tocsin.session.Installation;
import org.tocsin.session.SourcePlan;
import org.tocsin.session.recording.GroundTruth;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.core.replay.ReplayDesk;

/** What can be measured: files, with the detectors that are switched on. */
public final class Recordings {

    private final Installation installation;
    private final WorkbenchSettings settings;
    private final ReplayDesk replays;

    public Recordings(Installation installation, WorkbenchSettings settings, ReplayDesk replays) {
        this.installation = installation;
        this.settings = settings;
        this.replays = replays;
    }

    /** The files that are being replayed. */
    public List<String> open() {
        return replays.current().stream()
                .flatMap(replay -> replay.plan().input().files().stream())
                .map(Path::toString)
                .distinct()
                .toList();
    }

    /** The ground truth that the simulator has put beside a file; empty if there is none. */
    public static String truthBeside(String file) {
        try {
            Path truth = Path.of(file.strip()).resolveSibling(GroundTruth.NAME);
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
    public EvaluationRequest request(Evaluation evaluation, String file, String truth) {
        EventSourceFactory reader = installation.source(SourceKind.RECORDED);
        List<InstalledDetector> detectors = installation.detectors().stream()
                .filter(one -> settings.enabled(one.descriptor()))
                .toList();
        if (detectors.isEmpty()) {
            throw new IllegalArgumentException("No detector is switched on.");
        }
        SourcePlan recording = SourcePlan.of(reader, settings.of(reader))
                .reading(List.of(Path.of(file.strip())))
                .once();
        Recorded recorded = new Recorded(file.strip(), Optional.empty(), recording.create(), reader.ordered());
        return new EvaluationRequest(
                detectors.stream().map(DetectorGroup::of).toList(),
                List.of(recorded),
                settings.monitor(installation.descriptors()),
                truth.isBlank() ? Optional.empty() : Optional.of(evaluation.incidents(Path.of(truth.strip()))));
    }
}
