package org.tocsin.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;

/**
 * A source that is to be watched.
 *
 * @param name what it is called in messages
 * @param factory its kind
 * @param values what is set for it; the rest has its defaults
 */
public record SourcePlan(String name, EventSourceFactory factory, Map<String, String> values) {

    public SourcePlan {
        values = Map.copyOf(values);
    }

    /** One that is called like its kind. */
    public static SourcePlan of(EventSourceFactory factory, Map<String, String> values) {
        return new SourcePlan(factory.id(), factory, values);
    }

    /** The same with the parameter of this role set; nothing changes if it has none. */
    public SourcePlan with(ParameterRole role, String value) {
        return new SourcePlan(name, factory, roleValues().set(role, value).values());
    }

    /** The same with the parameter of this role set, unless it is already. */
    public SourcePlan withDefault(ParameterRole role, String value) {
        return new SourcePlan(name, factory, roleValues().propose(role, value).values());
    }

    /** The same, reading these files. */
    public SourcePlan reading(List<Path> files) {
        return with(
                ParameterRole.INPUT_FILES,
                String.join("\n", files.stream().map(Path::toString).toList()));
    }

    /** The same, from the first row to the last, once, and as fast as can be read. */
    public SourcePlan once() {
        return with(ParameterRole.SPEED, "0")
                .with(ParameterRole.FOLLOW, "false")
                .with(ParameterRole.PAST, "");
    }

    /** The value of the parameter of this role, be it the default; empty if it has none. */
    public Optional<String> value(ParameterRole role) {
        return roleValues().value(role);
    }

    /**
     * Makes the source, not yet started.
     *
     * @throws IllegalArgumentException with one sentence, if these values cannot work
     */
    public EventSource create() {
        return factory.create(roleValues().settings(factory.id()));
    }

    private RoleValues roleValues() {
        return new RoleValues(factory.parameters(), factory.roles(), values);
    }
}
