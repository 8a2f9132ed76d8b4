package org.tocsin.workbench.core.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Durations;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.workbench.core.monitor.PatternList;

/**
 * A rule while somebody types it, as texts.
 *
 * @param texts one for each field; what is not there is empty
 * @param overrides what is different for some sources, as the file has it
 */
public record RuleDraft(Map<DraftField, String> texts, List<RuleOverride> overrides) {

    private static final Pattern FLAPS = Pattern.compile("(\\d{1,9})\\s+in\\s+(.+)");
    private static final String COMMA = "(?<!\\\\),";

    public RuleDraft {
        texts = Map.copyOf(texts);
        overrides = List.copyOf(overrides);
    }

    public static RuleDraft of(Rule rule) {
        Map<DraftField, String> texts = new EnumMap<>(DraftField.class);
        texts.put(DraftField.NAME, rule.name());
        texts.put(DraftField.ENABLED, Boolean.toString(rule.enabled()));
        texts.put(DraftField.WHEN, rule.when());
        texts.put(DraftField.CLEAR, rule.clear());
        texts.put(DraftField.PENDING, Durations.text(rule.pending()));
        texts.put(DraftField.KEEP, Durations.text(rule.keep()));
        texts.put(DraftField.SEVERITY, rule.severity().word());
        texts.put(DraftField.SOURCES, String.join(", ", rule.sources()));
        texts.put(DraftField.EXCLUDE, String.join(", ", rule.exclude()));
        texts.put(DraftField.MESSAGE, rule.message());
        texts.put(DraftField.RUNBOOK, rule.runbook());
        texts.put(DraftField.LABELS, text(rule.labels()));
        texts.put(DraftField.NO_DATA, rule.noData().text());
        texts.put(DraftField.FLAPPING, rule.flapping().map(Flapping::text).orElse(""));
        return new RuleDraft(texts, rule.overrides());
    }

    /** A new rule with this condition, for these sources, that fires when it has held for half a minute. */
    public static RuleDraft fresh(String name, String when, List<String> sources) {
        return of(Rule.of(name, when)
                .withTimes(Duration.ofSeconds(30), Rule.DEFAULT_KEEP)
                .withSources(sources, List.of()));
    }

    public String text(DraftField field) {
        return texts.getOrDefault(field, "");
    }

    public RuleDraft with(DraftField field, String text) {
        Map<DraftField, String> changed = new EnumMap<>(DraftField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new RuleDraft(changed, overrides);
    }

    /** The same under a name that nobody has yet. */
    public RuleDraft copy(Collection<String> taken) {
        return with(DraftField.NAME, free(text(DraftField.NAME) + "-copy", taken));
    }

    /** The name, or the first with a number behind it, that nobody has yet. */
    public static String free(String name, Collection<String> taken) {
        String free = name;
        for (int n = 2; taken.contains(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    /**
     * The rule.
     *
     * @throws IllegalArgumentException with one sentence, if the text of the field cannot be read; {@link DraftCheck}
     *     finds out before
     */
    public Rule rule() {
        return new Rule(
                text(DraftField.NAME).strip(),
                Boolean.parseBoolean(text(DraftField.ENABLED)),
                new Rule.Trigger(
                        text(DraftField.WHEN).strip(),
                        text(DraftField.CLEAR).strip(),
                        duration(text(DraftField.PENDING)),
                        duration(text(DraftField.KEEP))),
                new Rule.Targets(
                        PatternList.split(text(DraftField.SOURCES)), PatternList.split(text(DraftField.EXCLUDE))),
                new Rule.Notice(
                        severity(text(DraftField.SEVERITY)),
                        text(DraftField.MESSAGE).strip(),
                        text(DraftField.RUNBOOK).strip(),
                        labels(text(DraftField.LABELS))),
                new Rule.Noise(noData(text(DraftField.NO_DATA)), flapping(text(DraftField.FLAPPING))),
                overrides);
    }

    public static Duration duration(String text) {
        try {
            return text.isBlank() ? Duration.ZERO : Durations.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    private static Severity severity(String text) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(text)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a severity.");
    }

    public static Map<String, String> labels(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String part : text.split(COMMA)) {
            if (!part.isBlank()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? "" : part.substring(0, equals).strip();
                if (name.isEmpty()) {
                    throw new IllegalArgumentException("'" + part.strip() + "' is not a label such as team=web.");
                }
                labels.put(name, part.substring(equals + 1).strip().replace("\\,", ","));
            }
        }
        return labels;
    }

    private static String text(Map<String, String> labels) {
        List<String> parts = new ArrayList<>();
        labels.forEach((name, value) -> parts.add(name + "=" + value.replace(",", "\\,")));
        return String.join(", ", parts);
    }

    public static NoData noData(String text) {
        String words = text.strip();
        if (words.startsWith("alert after")) {
            Duration after = duration(words.substring("alert after".length()));
            if (after.isZero()) {
                throw new IllegalArgumentException("Say after which time without data it alerts, such as 2m.");
            }
            return NoData.alertAfter(after);
        }
        return switch (words) {
            case "", "keep" -> NoData.KEEP;
            case "ignore" -> NoData.IGNORE;
            default ->
                throw new IllegalArgumentException("'" + words + "' is neither keep, ignore nor alert after a time.");
        };
    }

    public static Optional<Flapping> flapping(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher matcher = FLAPS.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' does not say how often in which time, such as 5 in 10m.");
        }
        return Optional.of(new Flapping(Integer.parseInt(matcher.group(1)), duration(matcher.group(2))));
    }
}
