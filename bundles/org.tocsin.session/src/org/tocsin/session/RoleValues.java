package org.tocsin.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;

/** Values for the parameters of a plug-in, some of them given by what they are for. Not thread-safe. */
final class RoleValues {

    private final List<Parameter> parameters;
    private final Map<ParameterRole, String> roles;
    private final Map<String, String> values;

    /**
     * @param roles the names of parameters by what they are for
     * @param values what the user has set
     */
    RoleValues(List<Parameter> parameters, Map<ParameterRole, String> roles, Map<String, String> values) {
        this.parameters = parameters;
        this.roles = roles;
        this.values = new HashMap<>(values);
    }

    /** Sets it, whatever the user has set; nothing happens where no parameter is for this. */
    RoleValues set(ParameterRole role, String value) {
        name(role).ifPresent(name -> values.put(name, value));
        return this;
    }

    /** Sets it where the user has not. */
    RoleValues propose(ParameterRole role, String value) {
        name(role).ifPresent(name -> values.putIfAbsent(name, value));
        return this;
    }

    /** The value for this, be it the default; empty where no parameter is for it. */
    Optional<String> value(ParameterRole role) {
        return name(role)
                .map(name -> values.getOrDefault(
                        name,
                        parameters.stream()
                                .filter(parameter -> parameter.name().equals(name))
                                .map(Parameter::defaultText)
                                .findFirst()
                                .orElse("")));
    }

    private Optional<String> name(ParameterRole role) {
        return Optional.ofNullable(roles.get(role));
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /**
     * The settings that this comes to.
     *
     * @param owner who has these parameters, for messages
     * @throws IllegalArgumentException with what is wrong with the values
     */
    Settings settings(String owner) {
        List<String> problems = Settings.problems(parameters, values);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(owner + ": " + String.join(" ", problems));
        }
        return Settings.of(parameters, values);
    }
}
