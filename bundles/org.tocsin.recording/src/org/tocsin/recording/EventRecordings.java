package org.tocsin.recording;

import java.util.function.Consumer;

/** Opens recordings. An OSGi service. Safe to call from any thread. */
public interface EventRecordings {

    /**
     * A recording at this place, which is looked at when it is first needed. A place can be open once at a time.
     *
     * @param trouble is told, in one sentence, when the recording cannot be read, written or kept up with; from any thread
     */
    EventRecording open(RecordingPlace place, Consumer<String> trouble);
}
