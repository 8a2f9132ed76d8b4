package org.tocsin.measure.api;

import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.InputProblem;

/**
 * One row of a table of measurements.
 *
 * @param time the time as it stands there; of a row that cannot be read, what stands in its place
 * @param event what was measured; empty if the row cannot be read
 * @param labelled whether it is labelled as not normal
 * @param problem why it cannot be read
 */
public record RecordedRow(String time, Optional<Event> event, boolean labelled, Optional<InputProblem> problem) {}
