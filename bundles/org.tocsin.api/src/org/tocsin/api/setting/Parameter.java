package org.tocsin.api.setting;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One typed setting that a source, detector or writer declares, from which preference pages, command line options and
 * their checks are made.
 *
 * <p>Values travel as text, in the form that {@link #problem(String)} accepts: {@code 256}, {@code 0.99}, {@code true},
 * {@code 250ms}, {@code 5m}.
 */
public sealed interface Parameter {

    /** The name in files and on the command line, such as {@code trees}. */
    String name();

    /** A short name for people, such as {@code Trees}. */
    String label();

    /** One or two sentences: what it does, and what a larger value means. */
    String help();

    /** The value where nobody set one, as text. */
    String defaultText();

    /** What is wrong with this text as a value, as one sentence that says what was expected; empty if nothing is. */
    Optional<String> problem(String text);

    /** What values are allowed, in words, such as {@code a whole number from 10 to 1000}. */
    String expectation();

    record OfInteger(String name, String label, String help, long defaultValue, long min, long max)
            implements Parameter {
        @Override
        public String defaultText() {
            return Long.toString(defaultValue);
        }

        @Override
        public Optional<String> problem(String text) {
            try {
                long value = Long.parseLong(text.strip());
                return value >= min && value <= max ? Optional.empty() : Optional.of(mismatch(this, text));
            } catch (NumberFormatException notANumber) {
                return Optional.of(mismatch(this, text));
            }
        }

        @Override
        public String expectation() {
            return "a whole number from " + min + " to " + max;
        }
    }

    record OfNumber(String name, String label, String help, double defaultValue, double min, double max)
            implements Parameter {
        @Override
        public String defaultText() {
            return Double.toString(defaultValue);
        }

        @Override
        public Optional<String> problem(String text) {
            try {
                double value = Double.parseDouble(text.strip());
                return value >= min && value <= max ? Optional.empty() : Optional.of(mismatch(this, text));
            } catch (NumberFormatException notANumber) {
                return Optional.of(mismatch(this, text));
            }
        }

        @Override
        public String expectation() {
            return "a number from " + min + " to " + max;
        }
    }

    record OfBoolean(String name, String label, String help, boolean defaultValue) implements Parameter {
        @Override
        public String defaultText() {
            return Boolean.toString(defaultValue);
        }

        @Override
        public Optional<String> problem(String text) {
            return text.strip().equals("true") || text.strip().equals("false")
                    ? Optional.empty()
                    : Optional.of(mismatch(this, text));
        }

        @Override
        public String expectation() {
            return "true or false";
        }
    }

    record OfChoice(String name, String label, String help, String defaultText, List<String> choices)
            implements Parameter {
        public OfChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public Optional<String> problem(String text) {
            return choices.contains(text.strip()) ? Optional.empty() : Optional.of(mismatch(this, text));
        }

        @Override
        public String expectation() {
            return "one of " + String.join(", ", choices);
        }
    }

    record OfDuration(String name, String label, String help, Duration defaultValue, Duration min, Duration max)
            implements Parameter {
        @Override
        public String defaultText() {
            return Durations.text(defaultValue);
        }

        @Override
        public Optional<String> problem(String text) {
            try {
                Duration value = Durations.parse(text);
                return value.compareTo(min) >= 0 && value.compareTo(max) <= 0
                        ? Optional.empty()
                        : Optional.of(mismatch(this, text));
            } catch (DateTimeException notADuration) {
                return Optional.of(mismatch(this, text));
            }
        }

        @Override
        public String expectation() {
            return "a duration from " + Durations.text(min) + " to " + Durations.text(max)
                    + ", such as 250ms, 30s or 5m";
        }
    }

    /** A number for each of some sources; see {@link SourceNumbers}. */
    record OfSourceNumbers(String name, String label, String help, String defaultText, double min, double max)
            implements Parameter {
        @Override
        public Optional<String> problem(String text) {
            try {
                boolean allowed = SourceNumbers.parse(text).numbers().values().stream()
                        .allMatch(number -> number >= min && number <= max);
                return allowed ? Optional.empty() : Optional.of(mismatch(this, text));
            } catch (IllegalArgumentException wrong) {
                return Optional.of(mismatch(this, wrong.getMessage()));
            }
        }

        @Override
        public String expectation() {
            return "a number from " + min + " to " + max + " for each of some sources, such as db-1=0.5, web-*=1";
        }
    }

    record OfText(String name, String label, String help, String defaultText) implements Parameter {
        @Override
        public Optional<String> problem(String text) {
            return Optional.empty();
        }

        @Override
        public String expectation() {
            return "text";
        }
    }

    private static String mismatch(Parameter parameter, String text) {
        return parameter.name() + ": '" + text + "' is not " + parameter.expectation() + ".";
    }
}
