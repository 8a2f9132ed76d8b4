package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.api.event.Event;

/** What was measured, as far back as it is kept. Safe to call from any thread; reading takes as long as it does, the rest answers at once. */
public interface PastEvents {

    /** The names of all sources of which something is kept. */
    List<String> sources();

    /**
     * Shows events in order of time, until the reader says that it has enough.
     *
     * @param from events before this are left out
     * @param to events after this are left out
     * @param sources those whose events are shown
     * @param reader says whether it wants more
     * @throws IOException with one sentence, if something cannot be read
     */
    void read(Instant from, Instant to, Predicate<String> sources, Predicate<Event> reader) throws IOException;

    /** Since when all that these sources sent is kept; empty if nothing that they sent is gone. */
    Optional<Instant> since(Predicate<String> sources);
}
