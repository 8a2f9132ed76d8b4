package org.tocsin.workbench.core.silence;

import java.util.Locale;
import java.util.Set;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * Which alerts are meant: those to which all of this applies.
 *
 * @param source what it happened to
 * @param detector the id of the detector
 * @param rule the check within the detector, such as the name of a rule
 * @param severities one of these; none means any
 * @param text what occurs in the message, in any case; empty means any
 */
public record SilenceScope(
        NamePattern source, NamePattern detector, NamePattern rule, Set<Severity> severities, String text) {

    public SilenceScope {
        severities = Set.copyOf(severities);
        text = text.strip();
    }

    /** Whether nothing is said, so that every alert would be meant. */
    public boolean unlimited() {
        return source.any() && detector.any() && rule.any() && severities.isEmpty() && text.isEmpty();
    }

    /** Whether an alert is meant as it is now. */
    public boolean matches(AlertStory story) {
        return matches(story.latest(), story.message());
    }

    /**
     * Whether an alert is meant as it was at one of its transitions.
     *
     * @param message what was wrong: a transition that ends an alert says something else
     */
    boolean matches(Alert transition, String message) {
        return source.test(transition.source())
                && detector.test(transition.detector())
                && rule.test(transition.check())
                && (severities.isEmpty() || severities.contains(transition.severity()))
                && message.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
