package org.tocsin.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Settings;

/**
 * A detector as it is measured.
 *
 * @param installed with the settings that it is measured with
 * @param round events of a source after which it learns anew; 1 where it learns with every event
 */
record Subject(InstalledDetector installed, int round) {

    /** Events of a source that every detector has seen before it is measured: two weeks of them, and some. */
    static final int LEARNED = 4608;

    private static final InstalledDetector NOTHING = new InstalledDetector(
            new DetectorDescriptor(
                    "nothing", "Nothing", "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), List.of()),
            (source, settings) -> List.of(Check.of(event -> Verdict.NORMAL, "nothing")));

    private static final int FOREST_ROUND = 21_600;

    /**
     * The detector with its defaults. {@code forest-scoring} is the forest of values alone that never learns again, {@code nothing} one
     * that calls everything normal, to see what the pipeline costs.
     */
    static Subject of(String name) {
        return switch (name) {
            case "forest" -> new Subject(Installed.detector("forest", Map.of()), FOREST_ROUND);
            case "forest-scoring" ->
                new Subject(Installed.detector("forest", Map.of("retrain", "0", "changes", "false")), 1);
            case "nothing" -> new Subject(NOTHING, 1);
            default -> new Subject(Installed.detector(name, Map.of()), 1);
        };
    }

    /** A detector of this kind for one source. */
    Detector detector(String source) {
        Settings defaults = Settings.defaults(installed.descriptor().parameters());
        return installed.factory().create(source, defaults).getFirst().detector();
    }
}
