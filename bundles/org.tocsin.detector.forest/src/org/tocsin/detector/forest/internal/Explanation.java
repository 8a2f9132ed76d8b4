package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;

/** Says which metrics made an event an anomaly, with shares that add up to 1, and puts it in a sentence. */
final class Explanation {

    private static final int NAMED = 3;
    private static final double WORTH_NAMING = 0.2;

    private final ForestModel model;
    private final List<Suspect> suspects;

    /** Of the event that the model has taken. */
    Explanation(ForestModel model) {
        this.model = model;
        this.suspects = suspects();
    }

    private List<Suspect> suspects() {
        List<MetricProfile> profiles = model.profiles();
        List<Suspect> all = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            if (!profiles.get(i).change()) {
                all.add(new Suspect(part(i), change(profiles.get(i).name())));
            }
        }
        all.sort(Comparator.comparingDouble(Suspect::weight).reversed());
        return all;
    }

    private Optional<Suspect.Part> change(String name) {
        List<MetricProfile> profiles = model.profiles();
        for (int i = 0; i < profiles.size(); i++) {
            if (profiles.get(i).change() && profiles.get(i).name().equals(name)) {
                return Optional.of(part(i));
            }
        }
        return Optional.empty();
    }

    private Suspect.Part part(int place) {
        return new Suspect.Part(model.profiles().get(place), model.event().value(place), weight(place));
    }

    /**
     * The influence on the score, plus a part for each half-width that the value lies outside of what is expected: when
     * one metric alone already saturates the score, taking another one away does not change it.
     */
    private double weight(int place) {
        double value = model.event().value(place);
        if (Double.isNaN(value)) {
            return 0;
        }
        MetricProfile profile = model.profiles().get(place);
        ExpectedRange expected = profile.expected();
        double width = Math.max(expected.high() - expected.low(), Math.max(Math.abs(profile.median()) * 0.01, 1e-9));
        double outside = Math.max(0, Math.max(value - expected.high(), expected.low() - value)) / width;
        return model.influence(place) + 0.1 * Math.min(outside, 20);
    }

    /** All metrics with their share in the anomaly, the most guilty first. */
    List<Contribution> contributions() {
        double sum = sum();
        return suspects.stream()
                .map(suspect -> suspect.contribution(share(suspect, sum)))
                .toList();
    }

    private double sum() {
        return suspects.stream().mapToDouble(Suspect::weight).sum();
    }

    private double share(Suspect suspect, double sum) {
        return sum > 0 ? suspect.weight() / sum : 1.0 / suspects.size();
    }

    /** One short sentence that names the guilty metrics with their values and what is expected of them. */
    String sentence() {
        double sum = sum();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(NAMED, suspects.size()); i++) {
            Suspect suspect = suspects.get(i);
            if (i > 0 && share(suspect, sum) < WORTH_NAMING) {
                break;
            }
            text.append(i == 0 ? "" : ", ").append(suspect.words());
        }
        return text.append(suspects.stream()
                        .max(Comparator.comparingDouble(Suspect::novelty))
                        .flatMap(Suspect::beyond)
                        .map(words -> ": " + words)
                        .orElse(
                                suspects.size() == 1
                                        ? ": unlike anything usual."
                                        : ": unlike anything usual together."))
                .toString();
    }
}
