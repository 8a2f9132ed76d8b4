package org.tocsin.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.session.Installation;
import org.tocsin.session.recording.Dataset;
import org.tocsin.session.recording.Datasets;
import org.tocsin.session.recording.MeasuringSettings;
import picocli.CommandLine.Option;

/** The options that all commands have in common that run detectors over recordings. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class RecordingOptions {

    @Option(
            names = "--step",
            paramLabel = "TIME",
            defaultValue = "1m",
            converter = DurationConverter.class,
            description =
                    "How far apart rows are that are numbered only (default: ${DEFAULT-VALUE}, as most monitoring measures).")
    Duration step;

    @Option(
            names = "--set",
            paramLabel = "ID.SETTING=VALUE",
            description =
                    "A setting of a detector, such as forest.trees=200; 'watch' needs the same where it uses what was learned. See 'detectors'.")
    private List<String> set = new ArrayList<>();

    /**
     * The recordings.
     *
     * @param passedOver files and folders that are none
     */
    List<Dataset> datasets(List<Path> paths, List<Path> passedOver) throws IOException {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("--step: rows cannot be at the same time.");
        }
        return Datasets.of(paths, passedOver);
    }

    /** How pipelines work for them. */
    MonitorSettings settings(Installation installation) {
        Assignments assignments = Assignments.of(set);
        assignments.check(
                installation.descriptors().stream().map(DetectorDescriptor::id).toList());
        return MeasuringSettings.of(assignments.checked(installation.descriptors()));
    }
}
