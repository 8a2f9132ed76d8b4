package org.tocsin.workbench.core.monitor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleSet;

/** The rule that an alert comes from, as far as there still is one. */
public final class AlertRule {

    private AlertRule() {}

    public static Optional<Rule> of(Alert alert, RuleSet rules) {
        return alert.detector().equals(RuleBook.DETECTOR)
                ? rules.rules().stream()
                        .filter(rule -> rule.name().equals(alert.check()))
                        .findFirst()
                : Optional.empty();
    }

    /** Where its runbook is; only addresses of the web are opened. */
    public static Optional<String> runbook(Alert alert, RuleSet rules) {
        return of(alert, rules).map(Rule::runbook).filter(AlertRule::web);
    }

    /** The labels of its rule, such as {@code team=web, tier=1}; empty if it has none. */
    public static String labels(Alert alert, RuleSet rules) {
        return of(alert, rules)
                .map(rule -> rule.labels().entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static boolean web(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
