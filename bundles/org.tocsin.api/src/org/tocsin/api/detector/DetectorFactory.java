package org.tocsin.api.detector;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.setting.Settings;

/**
 * Makes the detectors of one kind.
 *
 * <p>Contributed to the extension point {@code org.tocsin.api.detectors}; the class needs a public constructor without
 * parameters. The engine publishes each contribution as an OSGi service of this type with its {@link
 * DetectorDescriptor} as the property {@link DetectorDescriptor#PROPERTY}. Safe to call from any thread.
 */
@ConsumerType
@FunctionalInterface
public interface DetectorFactory {

    /**
     * Makes what judges one source. Cheap: a detector allocates what it needs when the first event comes.
     *
     * @param source the name of the source
     * @param settings values for the declared parameters
     * @return the checks to run; empty if there is nothing to ask of this source
     */
    List<Check> create(String source, Settings settings);

    /**
     * Makes what judges several sources together; empty for a detector that never does.
     *
     * @param settings values for the declared parameters
     * @param previous what was made before, when this is asked again because something was edited: what it remembers of
     *     the sources can be taken over, because its checks go on where their definitions are equal
     */
    default Optional<Correlation> correlate(Settings settings, Optional<Correlation> previous) {
        return Optional.empty();
    }

    /**
     * Asks to be told when {@link #create} would give something else than before, such as after rules were edited.
     *
     * @param listener called from any thread; returns at once
     * @return what ends it; closing is harmless at any time
     */
    default AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
