package org.tocsin.detector.rule.internal.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.api.setting.Durations;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

/** A rule as YAML. */
final class RuleText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_. -]*[A-Za-z0-9_]|[A-Za-z_]");
    private static final Pattern PLAIN_CONDITION = Pattern.compile("[A-Za-z_(][A-Za-z0-9_.()<>=+*/ -]*[A-Za-z0-9_)]");

    private RuleText() {}

    /** The item of the list, with a line end. Keys that have their default are left out. */
    static String of(Rule rule, String indent) {
        StringBuilder text = new StringBuilder();
        keys(rule).values().forEach(lines -> {
            for (String line : lines.split("\n")) {
                text.append(text.isEmpty() ? indent + "- " : indent + "  ")
                        .append(line)
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** The keys in their order, each with the lines of its text. */
    static Map<String, String> keys(Rule rule) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("name", "name: " + scalar(rule.name()));
        if (!rule.enabled()) {
            keys.put("enabled", "enabled: false");
        }
        keys.put("when", "when: " + condition(rule.when()));
        if (!rule.clear().isEmpty()) {
            keys.put("clear", "clear: " + condition(rule.clear()));
        }
        if (!rule.pending().isZero()) {
            keys.put("for", "for: " + Durations.text(rule.pending()));
        }
        if (!rule.keep().equals(Rule.DEFAULT_KEEP)) {
            keys.put("keep", "keep: " + Durations.text(rule.keep()));
        }
        if (!rule.sources().isEmpty()) {
            keys.put("sources", "sources: " + list(rule.sources()));
        }
        if (!rule.exclude().isEmpty()) {
            keys.put("exclude", "exclude: " + list(rule.exclude()));
        }
        keys.put("severity", "severity: " + rule.severity().word());
        if (!rule.message().isEmpty()) {
            keys.put("message", "message: " + quoted(rule.message()));
        }
        if (!rule.runbook().isEmpty()) {
            keys.put("runbook", "runbook: " + quoted(rule.runbook()));
        }
        if (!rule.labels().isEmpty()) {
            keys.put(
                    "labels",
                    "labels: "
                            + rule.labels().entrySet().stream()
                                    .map(label -> scalar(label.getKey()) + ": " + scalar(label.getValue()))
                                    .collect(Collectors.joining(", ", "{", "}")));
        }
        if (!rule.noData().equals(NoData.KEEP)) {
            keys.put("no_data", "no_data: " + rule.noData().text());
        }
        rule.flapping().ifPresent(flapping -> keys.put("flapping", "flapping: " + flapping.text()));
        if (!rule.overrides().isEmpty()) {
            keys.put(
                    "overrides",
                    "overrides:\n"
                            + rule.overrides().stream().map(RuleText::override).collect(Collectors.joining("\n")));
        }
        return keys;
    }

    private static String override(RuleOverride override) {
        StringBuilder text = new StringBuilder("  - sources: ").append(list(override.sources()));
        override.enabled().ifPresent(enabled -> text.append("\n    enabled: ").append(enabled));
        override.when().ifPresent(when -> text.append("\n    when: ").append(condition(when)));
        override.clear().ifPresent(clear -> text.append("\n    clear: ").append(condition(clear)));
        override.pending().ifPresent(pending -> text.append("\n    for: ").append(Durations.text(pending)));
        override.keep().ifPresent(keep -> text.append("\n    keep: ").append(Durations.text(keep)));
        override.severity()
                .ifPresent(severity -> text.append("\n    severity: ").append(severity.word()));
        override.message().ifPresent(message -> text.append("\n    message: ").append(quoted(message)));
        return text.toString();
    }

    private static String list(List<String> items) {
        return items.stream().map(RuleText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String condition(String text) {
        return PLAIN_CONDITION.matcher(text).matches() ? text : quoted(text);
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !text.matches("(?i)true|false|null|yes|no|on|off")
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append(String.format("\\x%02x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
