package org.tocsin.detector.rule.internal;

import java.time.Duration;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.Threshold;
import org.tocsin.api.setting.Durations;

/** A rule as YAML. */
final class RuleText {

    private RuleText() {}

    /** The item of the list, with a line end. Keys that have their default are left out. */
    static String of(Rule rule, String indent) {
        StringBuilder text = new StringBuilder(indent)
                .append("- name: ")
                .append(scalar(rule.name()))
                .append('\n');
        String inner = indent + "  ";
        if (!rule.enabled()) {
            text.append(inner).append("enabled: false\n");
        }
        text.append(inner).append("when: ").append(condition(rule.when())).append('\n');
        rule.clear()
                .ifPresent(clear -> text.append(inner)
                        .append("clear: ")
                        .append(condition(clear))
                        .append('\n'));
        if (!rule.pending().isZero()) {
            text.append(inner)
                    .append("for: ")
                    .append(Durations.text(rule.pending()))
                    .append('\n');
        }
        if (!rule.keep().equals(Duration.ofSeconds(10))) {
            text.append(inner)
                    .append("keep: ")
                    .append(Durations.text(rule.keep()))
                    .append('\n');
        }
        if (!rule.sources().isEmpty()) {
            text.append(inner)
                    .append("sources: [")
                    .append(String.join(
                            ", ", rule.sources().stream().map(RuleText::quoted).toList()))
                    .append("]\n");
        }
        text.append(inner).append("severity: ").append(rule.severity().word()).append('\n');
        if (!rule.message().isEmpty()) {
            text.append(inner)
                    .append("message: ")
                    .append(quoted(rule.message()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String condition(Threshold threshold) {
        boolean plain = threshold.metric().matches("[A-Za-z_][A-Za-z0-9_.]*");
        String text = threshold.text();
        return plain
                ? text
                : quoted("`" + threshold.metric() + "`"
                        + text.substring(threshold.metric().length()));
    }

    private static String scalar(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_. -]*[A-Za-z0-9_]")
                        && !text.matches("(?i)true|false|null|yes|no|on|off")
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
