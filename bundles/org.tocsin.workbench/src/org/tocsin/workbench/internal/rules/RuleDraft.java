package org.tocsin.workbench.internal.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.rule.Threshold;
import org.tocsin.api.setting.Durations;

/**
 * A rule while somebody types it, as texts.
 *
 * @param name of the rule
 * @param enabled whether it is asked
 * @param when the condition
 * @param clear what clears it; empty for the contrary
 * @param pending how long it must hold
 * @param keep how long it must be clear
 * @param severity how bad it is
 * @param sources patterns with commas between them; empty means all
 * @param message a sentence; empty for one that is made from the rule
 */
record RuleDraft(
        String name,
        boolean enabled,
        String when,
        String clear,
        String pending,
        String keep,
        Severity severity,
        String sources,
        String message) {

    /** Reads conditions. */
    @FunctionalInterface
    interface Reader {
        Threshold condition(String text) throws RuleSyntaxException;
    }

    static final RuleDraft NEW = new RuleDraft("", true, "cpu > 90", "", "30s", "10s", Severity.WARNING, "", "");

    static RuleDraft of(Rule rule) {
        return new RuleDraft(
                rule.name(),
                rule.enabled(),
                rule.when().text(),
                rule.clear().map(Threshold::text).orElse(""),
                Durations.text(rule.pending()),
                Durations.text(rule.keep()),
                rule.severity(),
                String.join(", ", rule.sources()),
                rule.message());
    }

    /** The same under a name that nobody has yet. */
    RuleDraft copy(Collection<String> taken) {
        String copy = name + "-copy";
        for (int n = 2; taken.contains(copy); n++) {
            copy = name + "-copy-" + n;
        }
        return new RuleDraft(copy, enabled, when, clear, pending, keep, severity, sources, message);
    }

    /** What keeps it from being a rule, as one sentence; empty if nothing does. */
    Optional<String> problem(Collection<String> taken, Reader reader) {
        if (name.isBlank()) {
            return Optional.of("Give the rule a name.");
        }
        if (taken.contains(name.strip())) {
            return Optional.of("There is a rule '" + name.strip() + "' already.");
        }
        return condition("Condition", when, reader)
                .or(() -> clear.isBlank() ? Optional.empty() : condition("Clear", clear, reader))
                .or(() -> duration("For", pending))
                .or(() -> duration("Clear for", keep));
    }

    /** The rule; to be asked for only where there is no problem. */
    Rule rule(Reader reader) throws RuleSyntaxException {
        return new Rule(
                name.strip(),
                enabled,
                reader.condition(when),
                clear.isBlank() ? Optional.empty() : Optional.of(reader.condition(clear)),
                Durations.parse(pending),
                Durations.parse(keep),
                severity,
                patterns(),
                message.strip());
    }

    private List<String> patterns() {
        return Arrays.stream(sources.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<String> condition(String label, String text, Reader reader) {
        try {
            reader.condition(text);
            return Optional.empty();
        } catch (RuleSyntaxException wrong) {
            return Optional.of(label + ", column " + wrong.column() + ": " + wrong.getMessage());
        }
    }

    private static Optional<String> duration(String label, String text) {
        try {
            Duration read = Durations.parse(text);
            return read.isNegative() ? Optional.of(label + ": a duration cannot be negative.") : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.of(label + ": " + wrong.getMessage());
        }
    }
}
