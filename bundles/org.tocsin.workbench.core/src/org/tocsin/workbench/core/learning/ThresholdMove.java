package org.tocsin.workbench.core.learning;

import java.util.List;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * The threshold at one bin of the scores, and what would come of it.
 *
 * @param status how far the detector has learned
 * @param bin where the threshold is put
 */
public record ThresholdMove(LearningStatus status, int bin) {

    /** Where the threshold is now, as exactly as the bins are. */
    public static ThresholdMove now(LearningStatus status) {
        ScoreHistogram scores = status.scores();
        int bin = Double.isNaN(status.threshold()) ? scores.bins() - 1 : scores.bin(status.threshold());
        return new ThresholdMove(status, Math.max(lowest(status), bin));
    }

    /** The lowest bin for which it can be said how many false alerts to expect. */
    public static int lowest(LearningStatus status) {
        List<Double> expected = status.expected();
        int bin = 0;
        while (bin < expected.size() - 1 && expected.get(bin + 1) >= expected.get(0)) {
            bin++;
        }
        return Math.min(bin + 1, status.scores().bins() - 1);
    }

    /** The same somewhere else, as far as that is possible. */
    public ThresholdMove to(int other) {
        return new ThresholdMove(
                status, Math.clamp(other, lowest(status), status.scores().bins() - 1));
    }

    public double threshold() {
        return status.scores().start(bin);
    }

    /** Whether it says anything: there is a model. */
    public boolean possible() {
        return !status.expected().isEmpty();
    }

    public boolean moved() {
        return bin != now(status).bin;
    }

    /** How many false alerts a day are expected, within what can be set. */
    public double falseAlerts(double least, double most) {
        return Math.clamp(status.expected().get(bin), least, most);
    }

    public String sentence() {
        if (!possible()) {
            return status.progress() + ".";
        }
        int alerts = status.scores().alertsAt(moved() ? threshold() : status.threshold());
        double expected = moved() ? status.expected().get(bin) : status.falseAlerts();
        return (moved() ? "With this threshold the last day would have had " : "The last day would have had ")
                + (alerts == 0 ? "no alert" : Figures.plural(alerts, "alert")) + ". The bound for false ones is "
                + words(expected) + ".";
    }

    /** Less than one a day is easier told by how many days pass in between. */
    private static String words(double alerts) {
        long days = Math.min(1_000, Math.round(1 / alerts));
        return alerts >= 1 || days <= 1 ? Figures.count(alerts) + " a day" : "1 in " + Figures.plural(days, "day");
    }
}
