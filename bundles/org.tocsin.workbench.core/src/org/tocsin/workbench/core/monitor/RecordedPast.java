package org.tocsin.workbench.core.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.EventRecordings;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.recording.RecordingQuery;

/** The recording of what is watched, as it is set: what fills it, and what is in it. Thread-safe. */
@Component(service = RecordedPast.class)
public final class RecordedPast implements AutoCloseable {

    private record Opened(RecordingPlace place, EventRecording recording) {}

    private final WorkbenchSettings settings;
    private final EventRecordings recordings;
    private final Troubles troubles;
    private Optional<Opened> opened = Optional.empty();
    private volatile Optional<MetricTap> filled = Optional.empty();

    @Activate
    public RecordedPast(
            @Reference WorkbenchSettings settings,
            @Reference EventRecordings recordings,
            @Reference Troubles troubles) {
        this.settings = settings;
        this.recordings = recordings;
        this.troubles = troubles;
    }

    /** What a pipeline fills it by, while it is on. */
    MetricTap tap() {
        follow();
        return this::seen;
    }

    private void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        filled.ifPresent(tap -> tap.seen(event, checks, verdicts));
    }

    /** Goes on by the settings as they are now. May wait for the disk. */
    synchronized void follow() {
        RecordingSettings wanted = RecordingSettings.of(settings);
        filled = wanted.on() ? Optional.of(recording(wanted.place()).tap()) : Optional.empty();
    }

    private synchronized EventRecording recording(RecordingPlace place) {
        if (opened.filter(open -> !open.place.equals(place)).isPresent()) {
            close();
        }
        Opened open = opened.orElseGet(() -> new Opened(place, recordings.open(place, troubles::trouble)));
        opened = Optional.of(open);
        return open.recording;
    }

    private EventRecording recording() {
        return recording(RecordingSettings.of(settings).place());
    }

    /** Where it is. */
    public Path folder() {
        return RecordingSettings.of(settings).place().folder();
    }

    /**
     * Reads events in order of their time, for as long as the reader wants more. May take long.
     *
     * @throws IOException with one sentence for a person
     */
    public void read(RecordingQuery query, Predicate<Event> reader) throws IOException {
        recording().read(query, reader);
    }

    /**
     * What is kept now. May take a moment.
     *
     * @throws IOException with one sentence for a person
     */
    public RecordingExtent extent() throws IOException {
        return recording().extent();
    }

    /** Writes what it has. */
    @Deactivate
    @Override
    public synchronized void close() {
        filled = Optional.empty();
        opened.ifPresent(open -> open.recording.close());
        opened = Optional.empty();
    }
}
