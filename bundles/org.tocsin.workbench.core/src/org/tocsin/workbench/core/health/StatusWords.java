package org.tocsin.workbench.core.health;

import java.util.List;
import org.tocsin.api.monitor.Health;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * One figure of the status line.
 *
 * @param text a few characters; empty where there is nothing to say
 * @param tip what it means, and where to find more
 */
public record StatusWords(String text, String tip) {

    private static final String MORE = "\nClick, or Alt+0, for the view Health.";

    /** How much flows. */
    public static StatusWords rate(Health health) {
        StringBuilder tip = new StringBuilder("Events that detectors have seen in the last second.\n");
        tip.append(health.traffic().events())
                .append(" in all, of ")
                .append(Figures.plural(health.sources(), "source"))
                .append('.');
        append(tip, health.leftOut().late(), "came too late and were left out");
        append(tip, health.leftOut().future(), "came from the future and were left out");
        append(tip, health.leftOut().refused(), "came from sources beyond the limit and were refused");
        append(tip, health.leftOut().paused(), "came while monitoring was paused");
        append(tip, health.leftOut().problems(), "pieces of input could not be read");
        return new StatusWords(Figures.count(health.traffic().eventsPerSecond()) + " events/s", tip + MORE);
    }

    private static void append(StringBuilder tip, long count, String what) {
        if (count > 0) {
            tip.append('\n').append(count).append(' ').append(what).append('.');
        }
    }

    /** What waits. */
    public static StatusWords queue(Health health) {
        Health.Traffic traffic = health.traffic();
        return new StatusWords(
                "queue " + Figures.count(traffic.queueDepth()),
                "Events that wait for detectors: " + traffic.queueDepth() + " of " + traffic.queueCapacity()
                        + " that could." + MORE);
    }

    /** What was lost. */
    public static StatusWords drops(Health health) {
        long dropped = health.leftOut().dropped();
        return new StatusWords(
                dropped == 0 ? "" : "dropped " + Figures.count(dropped),
                "Events of live sources that were dropped because the queue was full. More lanes or a larger queue:"
                        + " Preferences > Tocsin > Monitoring > Advanced." + MORE);
    }

    /** How far behind detectors are. */
    public static StatusWords lag(Health health) {
        return new StatusWords(
                "lag " + Figures.length(health.traffic().lag()),
                "How long the oldest waiting event has been waiting." + MORE);
    }

    /**
     * What calls for somebody.
     *
     * @param hidden how many open alerts silences hide
     */
    public static StatusWords firing(Health health, int hidden) {
        return new StatusWords(
                calling(health, hidden) + " firing",
                "Alerts that fire, flap, were acknowledged or recover now"
                        + (hidden > 0 ? ", without the " + hidden + " that silences hide." : "."));
    }

    /** How many alerts call for somebody. */
    public static long calling(Health health, int hidden) {
        return Math.max(0, health.firing() - hidden);
    }

    /**
     * What is still learning, and for how long.
     *
     * @param samples the last ones; may be empty
     */
    public static StatusWords learning(Health health, List<HealthSample> samples) {
        Health.WarmUp warm = health.warmingUp();
        if (warm.checks() == 0) {
            return new StatusWords("", "No detector is learning at the moment.");
        }
        String left = LearningTime.left(samples)
                .map(time -> " About " + Figures.length(time) + " are left.")
                .orElse("");
        return new StatusWords(
                "learning " + 100 * warm.seen() / Math.max(1, warm.needed()) + " %",
                warm.checks() + " detectors, one a source, still learn what is normal. They have seen " + warm.seen()
                        + " of the " + warm.needed() + " events that they need, and raise no alerts until then." + left
                        + "\nClick, or Alt+6, to see what is learning.");
    }
}
