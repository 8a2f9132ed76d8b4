package org.tocsin.api.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A number for some sources, written as {@code db-1=0.5, web-*=1}. A star stands for any characters. A source that is
 * named has its own number, else that of the first pattern that fits.
 *
 * @param numbers by name or pattern, in the order in which they were written
 */
public record SourceNumbers(Map<String, Double> numbers) {

    public SourceNumbers {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException with the part that is wrong, if one is
     */
    public static SourceNumbers parse(String text) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            int equals = part.lastIndexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            if (!part.isBlank()) {
                try {
                    double number = Double.parseDouble(part.substring(equals + 1));
                    if (name.isEmpty() || Double.isNaN(number) || numbers.put(name, number) != null) {
                        throw new IllegalArgumentException(part.strip());
                    }
                } catch (NumberFormatException notANumber) {
                    throw new IllegalArgumentException(part.strip(), notANumber);
                }
            }
        }
        return new SourceNumbers(numbers);
    }

    /** The number of this source; empty if it has none. */
    public OptionalDouble of(String source) {
        Double own = numbers.get(source);
        return own != null
                ? OptionalDouble.of(own)
                : numbers.entrySet().stream()
                        .filter(entry -> fits(entry.getKey(), source))
                        .mapToDouble(Map.Entry::getValue)
                        .findFirst();
    }

    /** The same with this number for this source. */
    public SourceNumbers with(String source, double number) {
        Map<String, Double> more = new LinkedHashMap<>(numbers);
        more.put(source, number);
        return new SourceNumbers(more);
    }

    /** As it is written. */
    public String text() {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(String pattern, String name) {
        List<String> parts = new ArrayList<>(List.of(pattern.split("\\*", -1)));
        String first = parts.removeFirst();
        if (parts.isEmpty() || !name.startsWith(first)) {
            return false;
        }
        String last = parts.removeLast();
        int at = first.length();
        for (String part : parts) {
            int found = name.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return name.length() - last.length() >= at && name.endsWith(last);
    }
}
