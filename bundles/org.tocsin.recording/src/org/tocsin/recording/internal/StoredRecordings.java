package org.tocsin.recording.internal;

import java.time.Clock;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.EventRecordings;
import org.tocsin.recording.RecordingPlace;

/** Recordings in files of their own. */
@Component
public final class StoredRecordings implements EventRecordings {

    @Override
    public EventRecording open(RecordingPlace place, Consumer<String> trouble) {
        return new StoredRecording(place, Clock.systemUTC(), trouble);
    }
}
