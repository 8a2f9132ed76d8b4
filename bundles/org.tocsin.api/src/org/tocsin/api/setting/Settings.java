package org.tocsin.api.setting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values for declared {@link Parameter parameters}; every parameter that nobody set has its default.
 *
 * <p>Immutable; equal when parameters and values are. Values were checked when the settings were made, so that reading
 * them cannot fail, except for a name that was never declared, which is an error of the program.
 */
public final class Settings {

    private final Map<String, Parameter> parameters;
    private final Map<String, String> values;

    private Settings(Map<String, Parameter> parameters, Map<String, String> values) {
        this.parameters = parameters;
        this.values = Map.copyOf(values);
    }

    public static Settings defaults(List<Parameter> parameters) {
        return of(parameters, Map.of());
    }

    /**
     * Settings with these values.
     *
     * @throws IllegalArgumentException with one sentence, if a name is not declared or a value is not allowed;
     *     {@link #problems} finds out before
     */
    public static Settings of(List<Parameter> parameters, Map<String, String> values) {
        List<String> problems = problems(parameters, values);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        Map<String, Parameter> declared = HashMap.newHashMap(parameters.size());
        parameters.forEach(parameter -> declared.put(parameter.name(), parameter));
        return new Settings(declared, values);
    }

    /** What is wrong with these values, one sentence each; empty if nothing is. */
    public static List<String> problems(List<Parameter> parameters, Map<String, String> values) {
        List<String> problems = new ArrayList<>();
        values.forEach((name, text) -> {
            parameters.stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            parameter -> parameter.problem(text).ifPresent(problems::add),
                            () -> problems.add("There is no setting '" + name + "'; known are "
                                    + String.join(
                                            ", ",
                                            parameters.stream()
                                                    .map(Parameter::name)
                                                    .toList()) + "."));
        });
        return problems;
    }

    public int integer(String name) {
        return Math.toIntExact(whole(name));
    }

    public long whole(String name) {
        return Long.parseLong(text(name));
    }

    public double number(String name) {
        return Double.parseDouble(text(name));
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public Duration duration(String name) {
        return Durations.parse(text(name));
    }

    public SourceNumbers sourceNumbers(String name) {
        return SourceNumbers.parse(text(name));
    }

    /** The value as text, without blanks around it. */
    public String text(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("No parameter '" + name + "' was declared.");
        }
        return values.getOrDefault(name, parameter.defaultText()).strip();
    }

    /** The values that somebody set, by name. */
    public Map<String, String> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings that && parameters.equals(that.parameters) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** What was set, in the order of names: the same text for the same values, in every run. */
    @Override
    public String toString() {
        return new TreeMap<>(values).toString();
    }
}
