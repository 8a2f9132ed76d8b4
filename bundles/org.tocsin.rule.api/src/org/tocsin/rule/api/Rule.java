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
 * @param trigger what raises and what clears it
 * @param targets what it concerns
 * @param notice what it says to people
 * @param noise what it makes of gaps and of what comes and goes
 * @param overrides what is different for some sources; later ones win
 */
public record Rule(
        String name,
        boolean enabled,
        Trigger trigger,
        Targets targets,
        Notice notice,
        Noise noise,
        List<RuleOverride> overrides) {

    /** How long it must be calm where nothing is said. */
    public static final Duration DEFAULT_KEEP = Duration.ofSeconds(10);

    /**
     * What raises and what clears an alert.
     *
     * @param when the condition that raises it
     * @param clear the condition that clears it; empty for the contrary of {@code when}
     * @param pending how long {@code when} must hold before it fires, in event time
     * @param keep how long it must be clear before it is resolved, in event time
     */
    public record Trigger(String when, String clear, Duration pending, Duration keep) {}

    /**
     * The sources that a rule concerns.
     *
     * @param sources patterns of source names: globs with {@code *} and {@code ?}, or regular expressions between
     *     slashes; empty means all
     * @param exclude patterns of sources that it does not concern
     */
    public record Targets(List<String> sources, List<String> exclude) {

        /** All sources. */
        public static final Targets ALL = new Targets(List.of(), List.of());

        public Targets {
            sources = List.copyOf(sources);
            exclude = List.copyOf(exclude);
        }
    }

    /**
     * What an alert says to people.
     *
     * @param severity how bad it is
     * @param message a sentence with expressions in braces filled in; empty for one made from the rule
     * @param runbook where it says what to do, as a URL; may be empty
     * @param labels words for those who read it, in the order of the file
     */
    public record Notice(Severity severity, String message, String runbook, Map<String, String> labels) {

        /** A warning with a message made from the rule. */
        public static final Notice WARNING = new Notice(Severity.WARNING, "", "", Map.of());

        public Notice {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }
    }

    /**
     * What a rule makes of gaps and of what comes and goes.
     *
     * @param noData what happens when the condition cannot be told
     * @param flapping when several alerts become one that flaps; empty for never
     */
    public record Noise(NoData noData, Optional<Flapping> flapping) {}

    public Rule {
        overrides = List.copyOf(overrides);
    }

    /** A warning for all sources that fires at once, with everything else as it is where nothing is said. */
    public static Rule of(String name, String when) {
        return new Rule(
                name,
                true,
                new Trigger(when, "", Duration.ZERO, DEFAULT_KEEP),
                Targets.ALL,
                Notice.WARNING,
                new Noise(NoData.KEEP, Optional.empty()),
                List.of());
    }

    public String when() {
        return trigger.when();
    }

    public String clear() {
        return trigger.clear();
    }

    public Duration pending() {
        return trigger.pending();
    }

    public Duration keep() {
        return trigger.keep();
    }

    public List<String> sources() {
        return targets.sources();
    }

    public List<String> exclude() {
        return targets.exclude();
    }

    public Severity severity() {
        return notice.severity();
    }

    public String message() {
        return notice.message();
    }

    public String runbook() {
        return notice.runbook();
    }

    public Map<String, String> labels() {
        return notice.labels();
    }

    public NoData noData() {
        return noise.noData();
    }

    public Optional<Flapping> flapping() {
        return noise.flapping();
    }

    /** The same rule, asked or put to sleep. */
    public Rule withEnabled(boolean newEnabled) {
        return new Rule(name, newEnabled, trigger, targets, notice, noise, overrides);
    }

    /** The same rule with other conditions. */
    public Rule withConditions(String newWhen, String newClear) {
        return with(new Trigger(newWhen, newClear, pending(), keep()));
    }

    /** The same rule with other times. */
    public Rule withTimes(Duration newPending, Duration newKeep) {
        return with(new Trigger(when(), clear(), newPending, newKeep));
    }

    private Rule with(Trigger newTrigger) {
        return new Rule(name, enabled, newTrigger, targets, notice, noise, overrides);
    }

    /** The same rule for other sources. */
    public Rule withSources(List<String> newSources, List<String> newExclude) {
        return new Rule(name, enabled, trigger, new Targets(newSources, newExclude), notice, noise, overrides);
    }

    /** The same rule that says something else. */
    public Rule withMessage(Severity newSeverity, String newMessage) {
        Notice other = new Notice(newSeverity, newMessage, runbook(), labels());
        return new Rule(name, enabled, trigger, targets, other, noise, overrides);
    }

    /** The same rule with another answer to missing data and flapping. */
    public Rule withNoise(NoData newNoData, Optional<Flapping> newFlapping) {
        return new Rule(name, enabled, trigger, targets, notice, new Noise(newNoData, newFlapping), overrides);
    }

    /** The same rule with something else different for some sources. */
    public Rule withOverrides(List<RuleOverride> newOverrides) {
        return new Rule(name, enabled, trigger, targets, notice, noise, newOverrides);
    }

    /**
     * As much of it as decides whether and when it raises: without its name, what it says and how bad that is. Two rules
     * that are equal in this do the same.
     */
    public Rule judging() {
        return new Rule("", enabled, trigger, targets, Notice.WARNING, noise, List.of());
    }
}
