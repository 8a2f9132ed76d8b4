package org.tocsin.detector.forest.internal;

import java.util.Optional;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.learning.Wording;

/**
 * One metric of an event, and how much of its score it is to blame for.
 *
 * @param value what was measured, with its weight
 * @param change by how much it has changed, if that was learned
 */
record Suspect(Part value, Optional<Part> change) {

    /**
     * A number of the event.
     *
     * @param profile what is known of it
     * @param value NaN where it is missing
     * @param weight from 0 on
     */
    record Part(MetricProfile profile, double value, double weight) {

        boolean unexpected() {
            return value < profile.expected().low()
                    || value > profile.expected().high();
        }

        double novelty() {
            return profile.novelty(value);
        }
    }

    double weight() {
        return value.weight() + change.map(Part::weight).orElse(0.0);
    }

    /** Its contribution to an anomaly. */
    Contribution contribution(double share) {
        return new Contribution(
                value.profile().name(), value.value(), value.profile().expected(), share);
    }

    /** Its value with what is expected, and its change where that is unexpected and more to blame. */
    String words() {
        MetricProfile profile = value.profile();
        String unit =
                profile.metric().unit().isEmpty() ? "" : " " + profile.metric().unit();
        return profile.name() + " " + Wording.number(value.value()) + unit + " (expected " + range(profile.expected())
                + change.filter(part -> part.unexpected() && part.weight() > value.weight())
                        .map(Suspect::changed)
                        .orElse("")
                + ")";
    }

    private static String changed(Part part) {
        String by = (part.value() > 0 ? "+" : "") + Wording.number(part.value());
        return "; changed by " + by + ", usually " + range(part.profile().expected());
    }

    /** What the forest cannot see of it, in words; empty where there is nothing. */
    Optional<String> beyond() {
        return value.novelty() >= 1
                ? Optional.of(beyondValue())
                : change.filter(part -> part.novelty() >= 1)
                        .map(part -> value.profile().name() + " never changed so much while it was learned.");
    }

    private String beyondValue() {
        return value.profile().name()
                + (value.profile().constant()
                        ? " never moved while it was learned."
                        : " is far beyond anything that was learned.");
    }

    /** How far its value, or else its change, is beyond all that was seen. */
    double novelty() {
        return value.novelty() >= 1
                ? value.novelty()
                : Math.min(1, change.map(Part::novelty).orElse(0.0));
    }

    private static String range(ExpectedRange expected) {
        return expected.low() == expected.high()
                ? Wording.number(expected.low())
                : Wording.number(expected.low()) + " to " + Wording.number(expected.high());
    }
}
