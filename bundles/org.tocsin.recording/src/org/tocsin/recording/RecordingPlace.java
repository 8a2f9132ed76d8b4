package org.tocsin.recording;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a recording is kept, and how much of it.
 *
 * @param folder made when it is needed
 * @param retention how long an event is kept after its time
 * @param maximalBytes how much disk it may take; the oldest goes first
 */
public record RecordingPlace(Path folder, Duration retention, long maximalBytes) {}
