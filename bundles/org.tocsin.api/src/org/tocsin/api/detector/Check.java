package org.tocsin.api.detector;

/**
 * One question that is asked of every event of a source, such as one rule, with an alert life of its own.
 *
 * @param name tells it from the other checks of the same detector, such as the name of a rule; empty where a detector
 *     has just one
 * @param definition what it was made from. When checks are made anew because something was edited, one with the same
 *     name and an equal definition keeps its state. Its {@link Object#toString() text} says the same in every run, for
 *     alerts that survive a restart
 * @param timing how its alerts begin and end
 * @param detector what judges the events
 */
public record Check(String name, Object definition, AlertTiming timing, Detector detector) {

    /** The only check of a detector: fires at once, resolved after ten seconds of calm. */
    public static Check of(Detector detector, Object definition) {
        return new Check("", definition, AlertTiming.PROMPT, detector);
    }
}
