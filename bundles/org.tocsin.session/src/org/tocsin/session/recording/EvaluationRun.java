package org.tocsin.session.recording;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.measure.api.EvaluationRequest.Recorded;
import org.tocsin.measure.api.TableReader;

/**
 * Measures detectors on recordings.
 *
 * @param evaluation what measures
 * @param tables what reads recordings
 * @param step how far apart rows are that are numbered only
 */
public record EvaluationRun(Evaluation evaluation, TableReader tables, Duration step) {

    /**
     * What came of it.
     *
     * @param report the figures
     * @param failures recordings that could not be read to their end, one sentence each; the figures are nothing to go by
     *     then
     */
    public record Outcome(EvaluationReport report, List<String> failures) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Runs every group over every recording.
     *
     * @param settings how the pipelines work
     * @param known what is known to have gone wrong; empty if the recordings tell it
     * @param progress is told now and then how many events are done
     * @throws IOException if a recording is none; nothing was run then
     */
    public Outcome run(
            List<DetectorGroup> groups,
            List<Dataset> datasets,
            MonitorSettings settings,
            Optional<List<Incident>> known,
            LongConsumer progress)
            throws IOException, InterruptedException {
        List<FileFeed> feeds = new ArrayList<>();
        List<Recorded> recordings = new ArrayList<>();
        for (Dataset dataset : datasets) {
            // a file that is none is told before the others are run
            tables.open(dataset.file(), dataset.name()).close();
            RecordedFeed judged = new RecordedFeed(tables, dataset, step, (row, event) -> {});
            TrainingFeed training = new TrainingFeed(tables, dataset, step);
            feeds.addAll(List.of(judged, training));
            recordings.add(new Recorded(dataset.name(), dataset.training().map(file -> training), judged, false));
        }
        EvaluationReport report = evaluation.run(new EvaluationRequest(groups, recordings, settings, known), progress);
        return new Outcome(
                report, feeds.stream().flatMap(feed -> feed.failure().stream()).toList());
    }
}
