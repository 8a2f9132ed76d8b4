package org.tocsin.engine.internal.monitor;

import org.tocsin.api.event.Event;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** What a feed hands on to the pipeline. Thread-safe. */
interface Intake {

    boolean offer(Event event, Feed feed);

    void put(Event event, Feed feed) throws InterruptedException;

    void problem(InputProblem problem);

    void incident(Incident incident);

    void ended(Feed feed);
}
