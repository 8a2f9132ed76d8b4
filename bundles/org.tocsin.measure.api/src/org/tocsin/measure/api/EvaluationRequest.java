package org.tocsin.measure.api;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;

/**
 * What to measure.
 *
 * @param groups what is measured, each by itself
 * @param recordings what they are run over, each in a pipeline of its own
 * @param settings how the pipelines work, and the settings of the detectors; they are replays in any case
 * @param incidents what is known to have gone wrong; empty if the recordings tell it
 */
public record EvaluationRequest(
        List<DetectorGroup> groups,
        List<Recorded> recordings,
        MonitorSettings settings,
        Optional<List<Incident>> incidents) {

    public EvaluationRequest {
        groups = List.copyOf(groups);
        recordings = List.copyOf(recordings);
        incidents = incidents.map(List::copyOf);
    }

    /**
     * One recording. Both sources can be started several times and give the same events every time.
     *
     * @param name what it is called in messages
     * @param training events that are learned before and not measured
     * @param events what is measured
     * @param ordered whether its events come in order of time
     */
    public record Recorded(String name, Optional<EventSource> training, EventSource events, boolean ordered) {}
}
