package org.tocsin.detector.zscore.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/**
 * Compares each metric with its own recent past: the modified z-score 0.6745 (x - median) / MAD of Iglewicz and Hoaglin,
 * "How to Detect and Handle Outliers", 1993, over a rolling window.
 */
final class ZScoreDetector implements Detector {

    private static final double NORMAL_CONSISTENT = 0.6745;
    private static final double MOST = 1e9;

    private final int window;
    private final double threshold;
    private final double floor;
    private final Map<String, RollingWindow> windows = new HashMap<>();

    /**
     * @param window values to compare with
     * @param threshold the score from which on a value is an anomaly
     * @param floor the smallest spread, as a share of the median, so that a metric that hardly moves is not noisy
     */
    ZScoreDetector(int window, double threshold, double floor) {
        this.window = window;
        this.threshold = threshold;
        this.floor = floor;
    }

    @Override
    public Verdict inspect(Event event) {
        List<Contribution> outliers = List.of();
        double worst = 0;
        int seen = 0;
        boolean ready = false;
        for (int i = 0; i < event.size(); i++) {
            double value = event.value(i);
            if (!Double.isFinite(value)) {
                continue;
            }
            RollingWindow past =
                    windows.computeIfAbsent(event.schema().metric(i).name(), name -> new RollingWindow(window));
            if (past.full()) {
                ready = true;
                double score = score(value, past);
                worst = Math.max(worst, score);
                if (score > threshold) {
                    outliers = outliers.isEmpty() ? new ArrayList<>() : outliers;
                    outliers.add(new Contribution(event.schema().metric(i).name(), value, expected(past), score));
                }
            } else {
                seen = Math.max(seen, past.size() + 1);
            }
            past.add(value);
        }
        if (!outliers.isEmpty()) {
            return anomaly(outliers, worst);
        }
        if (ready) {
            return new Verdict.Normal(worst);
        }
        return seen == 0
                ? new Verdict.Unknown("no metric has a value")
                : new Verdict.WarmingUp(seen, window, "fills the window to compare with");
    }

    private double spread(RollingWindow past) {
        return Math.max(Math.max(past.medianDeviation(), floor * Math.abs(past.median())), 1e-9) / NORMAL_CONSISTENT;
    }

    private double score(double value, RollingWindow past) {
        return Math.min(MOST, Math.abs(value - past.median()) / spread(past));
    }

    private ExpectedRange expected(RollingWindow past) {
        double reach = threshold * spread(past);
        return new ExpectedRange(past.median() - reach, past.median() + reach);
    }

    private Verdict anomaly(List<Contribution> outliers, double worst) {
        double sum = outliers.stream().mapToDouble(Contribution::share).sum();
        List<Contribution> shares = outliers.stream()
                .map(one -> new Contribution(one.metric(), one.value(), one.expected(), one.share() / sum))
                .sorted(Comparator.comparingDouble(Contribution::share).reversed())
                .toList();
        Contribution main = shares.get(0);
        String reason = String.format(
                Locale.ROOT,
                "%s is %.4g, far from its last %d values (expected %.4g to %.4g): z-score %.1f, limit %.1f.",
                main.metric(),
                main.value(),
                window,
                main.expected().low(),
                main.expected().high(),
                worst,
                threshold);
        Severity severity =
                worst > 4 * threshold ? Severity.CRITICAL : worst > 2 * threshold ? Severity.MAJOR : Severity.WARNING;
        return new Verdict.Anomaly(worst, threshold, severity, reason, shares);
    }
}
