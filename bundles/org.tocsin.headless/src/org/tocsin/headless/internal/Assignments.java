package org.tocsin.headless.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.setting.Settings;

/**
 * What {@code --set} gave: values by what they belong to, such as {@code forest}, {@code simulator} or {@code
 * writer.csv}.
 */
final class Assignments {

    private final Map<String, Map<String, String>> values = new HashMap<>();

    /**
     * Reads assignments such as {@code forest.trees=200}.
     *
     * @throws IllegalArgumentException with one sentence, if one is none
     */
    static Assignments of(Iterable<String> texts) {
        Assignments assignments = new Assignments();
        for (String text : texts) {
            int equals = text.indexOf('=');
            int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
            if (dot <= 0 || dot + 1 == equals) {
                throw new IllegalArgumentException(
                        "--set " + text + ": expected NAME.SETTING=VALUE, such as forest.trees=200.");
            }
            assignments.set(text.substring(0, dot), text.substring(dot + 1, equals), text.substring(equals + 1));
        }
        return assignments;
    }

    void set(String owner, String name, String value) {
        values.computeIfAbsent(owner, none -> new HashMap<>()).put(name, value);
    }

    Map<String, String> of(String owner) {
        return values.getOrDefault(owner, Map.of());
    }

    /**
     * What was set for these detectors, by their ids.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    Map<String, Map<String, String>> checked(List<DetectorDescriptor> detectors) {
        Map<String, Map<String, String>> checked = new HashMap<>();
        for (DetectorDescriptor detector : detectors) {
            List<String> problems = Settings.problems(detector.parameters(), of(detector.id()));
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(detector.id() + ": " + String.join(" ", problems));
            }
            checked.put(detector.id(), of(detector.id()));
        }
        return checked;
    }

    /**
     * Checks that every owner is known.
     *
     * @throws IllegalArgumentException with one sentence, if one is not
     */
    void check(List<String> owners) {
        List<String> unknown = new ArrayList<>(values.keySet());
        unknown.removeAll(owners);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "--set: there is no '" + unknown.get(0) + "'; known are " + String.join(", ", owners) + ".");
        }
    }
}
