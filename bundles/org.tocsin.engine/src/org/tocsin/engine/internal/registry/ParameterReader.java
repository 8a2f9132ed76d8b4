package org.tocsin.engine.internal.registry;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.tocsin.api.setting.Durations;
import org.tocsin.api.setting.Parameter;

/** Reads the typed parameters that a contribution declares. */
final class ParameterReader {

    private static final Duration LONGEST = Duration.ofDays(3650);

    private ParameterReader() {}

    /**
     * Reads all parameters of a detector.
     *
     * @throws IllegalArgumentException with one sentence, if one is not well declared
     */
    static List<Parameter> read(IConfigurationElement detector) {
        List<Parameter> parameters = new ArrayList<>();
        for (IConfigurationElement element : detector.getChildren()) {
            Parameter parameter = parameter(element);
            Optional<String> problem = parameter.problem(parameter.defaultText());
            if (problem.isPresent()) {
                throw new IllegalArgumentException("The default of parameter " + problem.get());
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private static Parameter parameter(IConfigurationElement element) {
        String name = required(element, "name");
        String label = required(element, "label");
        String help = required(element, "help");
        boolean mayBeEmpty = List.of("text", "sourceNumbers").contains(element.getName());
        String text = mayBeEmpty ? optional(element, "default", "") : required(element, "default");
        try {
            return switch (element.getName()) {
                case "integer" ->
                    new Parameter.OfInteger(
                            name,
                            label,
                            help,
                            Long.parseLong(text),
                            Long.parseLong(optional(element, "min", "0")),
                            Long.parseLong(optional(element, "max", Integer.toString(Integer.MAX_VALUE))));
                case "number" ->
                    new Parameter.OfNumber(
                            name,
                            label,
                            help,
                            Double.parseDouble(text),
                            Double.parseDouble(optional(element, "min", "-1e308")),
                            Double.parseDouble(optional(element, "max", "1e308")));
                case "boolean" -> new Parameter.OfBoolean(name, label, help, Boolean.parseBoolean(text));
                case "choice" ->
                    new Parameter.OfChoice(
                            name,
                            label,
                            help,
                            text,
                            List.of(required(element, "choices").split("\\s*,\\s*")));
                case "duration" ->
                    new Parameter.OfDuration(
                            name,
                            label,
                            help,
                            Durations.parse(text),
                            Durations.parse(optional(element, "min", "0")),
                            Durations.parse(optional(element, "max", Durations.text(LONGEST))));
                case "sourceNumbers" ->
                    new Parameter.OfSourceNumbers(
                            name,
                            label,
                            help,
                            text,
                            Double.parseDouble(optional(element, "min", "-1e308")),
                            Double.parseDouble(optional(element, "max", "1e308")));
                case "text" -> new Parameter.OfText(name, label, help, text);
                default ->
                    throw new IllegalArgumentException("There is no parameter type '" + element.getName() + "'.");
            };
        } catch (NumberFormatException | DateTimeException notReadable) {
            throw new IllegalArgumentException("Parameter " + name + ": " + notReadable.getMessage(), notReadable);
        }
    }

    static String required(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    "The element '" + element.getName() + "' lacks the attribute '" + attribute + "'.");
        }
        return value;
    }

    static boolean flag(IConfigurationElement element, String attribute, boolean otherwise) {
        String value = optional(element, attribute, Boolean.toString(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException("The attribute '" + attribute + "' of the element '"
                        + element.getName() + "' is '" + value + "', expected true or false.");
        };
    }

    private static String optional(IConfigurationElement element, String attribute, String otherwise) {
        String value = element.getAttribute(attribute);
        return value == null ? otherwise : value;
    }
}
