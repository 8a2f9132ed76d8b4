package org.tocsin.rule.api;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;

/**
 * One rule as a person wrote it. Its conditions are texts in the language of {@link RuleLanguage}.
 *
 * @param name unique in its file
 * @param enabled whether it is asked at all
 * @param when the condition that raises an alert
 * @param clear the condition that clears it; empty for the contrary of {@code when}
 * @param pending how long {@code when} must hold before it fires, in event time
 * @param keep how long it must be clear before it is resolved, in event time
 * @param sources patterns of source names: globs with {@code *} and {@code ?}, or regular expressions between slashes;
 *     empty means all
 * @param exclude patterns of sources that it does not concern
 * @param severity how bad it is
 * @param message a sentence for a person with expressions in braces filled in; empty for one made from the rule
 * @param runbook where it says what to do, as a URL; may be empty
 * @param labels words for the people who read the alert, in the order of the file
 * @param noData what happens when the condition cannot be told
 * @param flapping when several alerts become one that flaps; empty for never
 * @param overrides what is different for some sources; later ones win
 */
public record Rule(
        String name,
        boolean enabled,
        String when,
        String clear,
        Duration pending,
        Duration keep,
        List<String> sources,
        List<String> exclude,
        Severity severity,
        String message,
        String runbook,
        Map<String, String> labels,
        NoData noData,
        Optional<Flapping> flapping,
        List<RuleOverride> overrides) {

    /** How long it must be calm where nothing is said. */
    public static final Duration DEFAULT_KEEP = Duration.ofSeconds(10);

    public Rule {
        sources = List.copyOf(sources);
        exclude = List.copyOf(exclude);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        overrides = List.copyOf(overrides);
    }

    /** A warning for all sources that fires at once, with everything else as it is where nothing is said. */
    public static Rule of(String name, String when) {
        return new Rule(
                name,
                true,
                when,
                "",
                Duration.ZERO,
                DEFAULT_KEEP,
                List.of(),
                List.of(),
                Severity.WARNING,
                "",
                "",
                Map.of(),
                NoData.KEEP,
                Optional.empty(),
                List.of());
    }

    /** The same rule, asked or put to sleep. */
    public Rule withEnabled(boolean newEnabled) {
        Copy copy = new Copy(this);
        copy.enabled = newEnabled;
        return copy.rule();
    }

    /** The same rule with other conditions. */
    public Rule withConditions(String newWhen, String newClear) {
        Copy copy = new Copy(this);
        copy.when = newWhen;
        copy.clear = newClear;
        return copy.rule();
    }

    /** The same rule with other times. */
    public Rule withTimes(Duration newPending, Duration newKeep) {
        Copy copy = new Copy(this);
        copy.pending = newPending;
        copy.keep = newKeep;
        return copy.rule();
    }

    /** The same rule for other sources. */
    public Rule withSources(List<String> newSources, List<String> newExclude) {
        Copy copy = new Copy(this);
        copy.sources = newSources;
        copy.exclude = newExclude;
        return copy.rule();
    }

    /**
     * As much of it as decides whether and when it raises: without its name, what it says and how bad that is. Two rules
     * that are equal in this do the same.
     */
    public Rule judging() {
        return new Rule(
                "",
                enabled,
                when,
                clear,
                pending,
                keep,
                sources,
                exclude,
                Severity.WARNING,
                "",
                "",
                Map.of(),
                noData,
                flapping,
                List.of());
    }

    /** The same rule that says something else. */
    public Rule withMessage(Severity newSeverity, String newMessage) {
        Copy copy = new Copy(this);
        copy.severity = newSeverity;
        copy.message = newMessage;
        return copy.rule();
    }

    /** The same rule with another answer to missing data and flapping. */
    public Rule withNoise(NoData newNoData, Optional<Flapping> newFlapping) {
        Copy copy = new Copy(this);
        copy.noData = newNoData;
        copy.flapping = newFlapping;
        return copy.rule();
    }

    /** A rule on its way to another one. */
    private static final class Copy {
        private final Rule from;
        private boolean enabled;
        private String when;
        private String clear;
        private Duration pending;
        private Duration keep;
        private List<String> sources;
        private List<String> exclude;
        private Severity severity;
        private String message;
        private NoData noData;
        private Optional<Flapping> flapping;

        private Copy(Rule from) {
            this.from = from;
            this.enabled = from.enabled;
            this.when = from.when;
            this.clear = from.clear;
            this.pending = from.pending;
            this.keep = from.keep;
            this.sources = from.sources;
            this.exclude = from.exclude;
            this.severity = from.severity;
            this.message = from.message;
            this.noData = from.noData;
            this.flapping = from.flapping;
        }

        private Rule rule() {
            return new Rule(
                    from.name,
                    enabled,
                    when,
                    clear,
                    pending,
                    keep,
                    sources,
                    exclude,
                    severity,
                    message,
                    from.runbook,
                    from.labels,
                    noData,
                    flapping,
                    from.overrides);
        }
    }
}
