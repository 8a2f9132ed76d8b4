package org.tocsin.api.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Severity;

/**
 * One rule as a person wrote it.
 *
 * @param name unique in its file
 * @param enabled whether it is asked at all
 * @param when what raises an alert
 * @param clear what clears it; without it, the contrary of {@code when}
 * @param pending how long {@code when} must hold before it fires
 * @param keep how long it must be clear before it is resolved
 * @param severity how bad it is
 * @param sources patterns of source names, with {@code *} and {@code ?}; empty means all
 * @param message a sentence for a person with {@code {source}}, {@code {value}}, {@code {level}} and {@code {metric}}
 *     filled in; empty for one made from the rule
 */
public record Rule(
        String name,
        boolean enabled,
        Threshold when,
        Optional<Threshold> clear,
        Duration pending,
        Duration keep,
        Severity severity,
        List<String> sources,
        String message) {
    public Rule {
        sources = List.copyOf(sources);
    }
}
