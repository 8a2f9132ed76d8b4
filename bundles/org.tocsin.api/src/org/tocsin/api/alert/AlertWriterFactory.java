package org.tocsin.api.alert;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;

/** One kind of alert writer. Published as an OSGi service; found by {@link #id()}. Safe to call from any thread. */
@ConsumerType
public interface AlertWriterFactory {

    /** The word for it on the command line and in preferences, such as {@code csv}. */
    String id();

    /** A name for people. */
    String name();

    /** What can be set. */
    List<Parameter> parameters();

    /** What some of the parameters are for: their names by their roles. */
    default Map<ParameterRole, String> roles() {
        return Map.of();
    }

    /** Makes a writer. It opens what it writes to at the first write, so that trouble is met where it can be retried. */
    AlertWriter create(Settings settings);
}
