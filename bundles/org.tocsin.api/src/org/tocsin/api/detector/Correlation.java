package org.tocsin.api.detector;

import java.util.List;
import org.tocsin.api.event.Event;

/**
 * Checks that look at more than one source.
 *
 * <p>The engine shows it the events of all sources in order of event time (those of one instant in order of source
 * names), from one thread at a time, whatever the number of lanes: that is why such checks give the same alerts live,
 * replayed, and with any number of lanes. Live, they are late by the tolerance for events out of order.
 */
public interface Correlation {

    /** Takes note of an event, before any check is asked about it. */
    void observe(Event event);

    /**
     * Makes the checks that are asked for the events of one source, like {@link DetectorFactory#create}.
     *
     * @param source the name of the source
     */
    List<Check> create(String source);

    /**
     * Makes the checks that belong to no single source, with the name that their alerts carry as their source. They are
     * asked for every event.
     */
    List<Group> groups();

    /** A source was silent for so long that it is forgotten. */
    void forget(String source);

    /**
     * Checks on several sources as a whole.
     *
     * @param name stands in alerts in place of a source, such as {@code web-*}
     * @param checks what is asked
     */
    record Group(String name, List<Check> checks) {
        public Group {
            checks = List.copyOf(checks);
        }
    }
}
