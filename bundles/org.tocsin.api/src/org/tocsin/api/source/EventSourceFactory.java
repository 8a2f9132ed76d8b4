package org.tocsin.api.source;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;

/**
 * One kind of event source. Published as an OSGi service; the engine finds it by {@link #id()}.
 *
 * <p>Safe to call from any thread.
 */
@ConsumerType
public interface EventSourceFactory {

    /** The word for it on the command line and in preferences, such as {@code simulator}. */
    String id();

    /** A name for people. */
    String name();

    /** One sentence: what it measures. */
    String description();

    /** What can be set. */
    List<Parameter> parameters();

    /** What some of the parameters are for: their names by their roles. */
    default Map<ParameterRole, String> roles() {
        return Map.of();
    }

    /** Where its events come from. One of recordings has a parameter for its files, by its role. */
    default SourceKind kind() {
        return SourceKind.LIVE;
    }

    /** Whether it is watched without anybody having said so; one of recordings never is. */
    default boolean byDefault() {
        return false;
    }

    /**
     * Makes a source, not yet started.
     *
     * @param settings values for {@link #parameters()}
     * @throws IllegalArgumentException with one sentence for a person, if these settings cannot work, such as a file that
     *     does not exist
     */
    EventSource create(Settings settings);

    /**
     * Whether its events come in order of time for each name. If not, they wait for the tolerance of the monitor so that
     * late ones can be sorted in.
     */
    default boolean ordered() {
        return true;
    }
}
