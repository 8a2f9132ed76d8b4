package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;

/** Says which metrics made an event an anomaly, with shares that add up to 1, and puts it in a sentence. */
final class Explanation {

    private static final int NAMED = 3;
    private static final double WORTH_NAMING = 0.2;

    private final ForestModel model;

    Explanation(ForestModel model) {
        this.model = model;
    }

    /** All metrics with a share in the anomaly of the event that the model has taken, the most guilty first. */
    List<Contribution> contributions() {
        List<MetricProfile> profiles = model.profiles();
        double[] weights = new double[profiles.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(i);
            sum += weights[i];
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            MetricProfile profile = profiles.get(i);
            double share = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
            contributions.add(
                    new Contribution(profile.metric().name(), model.event().value(i), profile.expected(), share));
        }
        contributions.sort(Comparator.comparingDouble(Contribution::share).reversed());
        return contributions;
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

    /** One sentence that names the guilty metrics with their values and what is expected of them. */
    String sentence(List<Contribution> contributions, double score) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(NAMED, contributions.size()); i++) {
            Contribution contribution = contributions.get(i);
            if (i > 0 && contribution.share() < WORTH_NAMING) {
                break;
            }
            text.append(i == 0 ? "" : ", ").append(part(contribution));
        }
        MetricProfile far = farthest();
        if (far == null) {
            text.append(" do not fit what was learned together: score ")
                    .append(number(score))
                    .append(", normal up to ")
                    .append(number(model.threshold().level()))
                    .append('.');
            return text.toString().replace(" do not", contributions.size() == 1 ? " does not" : " do not");
        }
        return text.append(
                        far.constant()
                                ? ": " + far.metric().name() + " never moved while it was learned."
                                : ": " + far.metric().name() + " is far beyond anything that was learned.")
                .toString();
    }

    private MetricProfile farthest() {
        MetricProfile far = null;
        double most = 1;
        for (int i = 0; i < model.profiles().size(); i++) {
            double novelty = model.profiles().get(i).novelty(model.event().value(i));
            if (novelty >= most) {
                most = novelty;
                far = model.profiles().get(i);
            }
        }
        return far;
    }

    private String part(Contribution contribution) {
        String unit = model.profiles().stream()
                .filter(profile -> profile.metric().name().equals(contribution.metric()))
                .map(profile -> profile.metric().unit())
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .findFirst()
                .orElse("");
        ExpectedRange expected = contribution.expected();
        String range = expected.low() == expected.high()
                ? number(expected.low())
                : number(expected.low()) + " to " + number(expected.high());
        return contribution.metric() + " " + number(contribution.value()) + unit + " (expected " + range + ")";
    }

    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%d", (long) value);
        }
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT,
                size >= 1e9 || size < 0.001 ? "%.3g" : size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.3f",
                value);
    }
}
