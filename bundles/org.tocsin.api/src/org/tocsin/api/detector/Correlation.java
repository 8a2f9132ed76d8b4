package org.tocsin.api.detector;

import java.util.List;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.event.Event;

/**
 * Checks that look at more than one source.
 *
 * <p>The engine shows it the events of the sources that it {@linkplain #concerns concern} it, in order of event time (those
 * of one instant in order of source names), from one thread at a time, whatever the number of lanes: that is why such
 * checks give the same alerts live, replayed, and with any number of lanes. An event is shown once all of these sources
 * have sent one that is as late; those that are silent, or may send out of order, are waited for as long as the tolerance
 * for events out of order at most.
 */
@ConsumerType
public interface Correlation {

    /**
     * Whether it wants to see the events of this source. Others are not shown to it unless another correlation wants them.
     * Always the same for the same source. Called from any thread.
     */
    default boolean concerns(String source) {
        return true;
    }

    /** Takes note of an event, before any check is asked about it. */
    void observe(Event event);

    /**
     * Makes the checks that are asked for the events of one source, like {@link DetectorFactory#create}.
     *
     * @param source the name of the source
     */
    List<Check> create(String source);

    /**
     * Makes the checks that belong to no single source, with the name that their alerts carry as their source.
     */
    List<Group> groups();

    /** A source was silent for so long that it is forgotten. */
    void forget(String source);

    /**
     * Checks on several sources as a whole.
     *
     * @param name stands in alerts in place of a source, such as {@code web-*}
     * @param checks what is asked
     * @param sources says at the events of which sources they are asked, among those that concern the correlation
     */
    record Group(String name, List<Check> checks, Predicate<String> sources) {
        public Group {
            checks = List.copyOf(checks);
        }

        /** Checks that are asked at every event. */
        public Group(String name, List<Check> checks) {
            this(name, checks, source -> true);
        }
    }
}
