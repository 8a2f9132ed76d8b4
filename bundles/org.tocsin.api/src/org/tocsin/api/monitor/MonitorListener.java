package org.tocsin.api.monitor;

import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/**
 * Is told what happens besides alerts. Called from many threads; must return at once.
 */
@ConsumerType
public interface MonitorListener {

    MonitorListener NONE = new MonitorListener() {};

    /** Input that could not be read. The first 20 of each origin are told one by one; health counts all. */
    default void problem(InputProblem problem) {}

    /** A known incident. */
    default void incident(Incident incident) {}

    /** The past of a source is being learned, before its first live event; told some ten times a second, and once at the end. */
    default void history(HistoryProgress progress) {}

    /** Trouble that a person should know of, as one sentence: a detector was paused, a writer cannot write. */
    default void trouble(String message) {}
}
