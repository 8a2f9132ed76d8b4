package org.tocsin.backtest.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Settings;
import org.tocsin.rule.api.SourceMatcher;

/** Which rules are asked of which sources. The detector knows: it would make a check for them. */
final class Concerns {

    private final InstalledDetector detector;
    private final Settings settings;
    private final Optional<Correlation> correlation;
    private final Map<String, Set<String>> rules = new HashMap<>();
    private final SourceMatcher matcher;

    /**
     * @param matcher knows which sources an alert on a group is about
     */
    Concerns(InstalledDetector detector, SourceMatcher matcher) {
        this.detector = detector;
        this.matcher = matcher;
        this.settings = Settings.defaults(detector.descriptor().parameters());
        this.correlation = detector.factory().correlate(settings, Optional.empty());
    }

    /** Whether the rule looks at this source, alone or in a group. */
    boolean concerns(String rule, String source) {
        return rules.computeIfAbsent(source, this::rulesFor).contains(rule);
    }

    private Set<String> rulesFor(String source) {
        Set<String> names = new HashSet<>(names(detector.factory().create(source, settings)));
        correlation.ifPresent(across -> {
            names.addAll(names(across.create(source)));
            across.groups().stream()
                    .filter(group -> covers(group.name(), source))
                    .forEach(group -> names.addAll(names(group.checks())));
        });
        return names;
    }

    private static List<String> names(List<Check> checks) {
        return checks.stream().map(Check::name).toList();
    }

    /** Whether what an alert calls its source, which may be the pattern of a group, is this source or includes it. */
    boolean covers(String nameOrGroup, String source) {
        return matcher.covers(nameOrGroup, source);
    }
}
